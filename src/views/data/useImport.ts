import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useWorkspace } from '#figure/workspace.ts'
import { withoutWorkspaces } from './keep/offered-workspace.ts'
import { attempt } from './last-failure.ts'
import { importFiles } from './running-imports.ts'
import { useWizard } from './useWizard.ts'

const PAGE = '/data'

/** Loads what comes through a door; a reader who is still here is led to the first file that asks for one. */
export function useImport() {
  const workspace = useWorkspace()
  const router = useRouter()
  const openWizard = useWizard()
  return useCallback(
    (incoming: readonly File[] | Promise<readonly File[]>) =>
      void attempt(async () => {
        const files = await withoutWorkspaces(await incoming)
        if (files.length === 0) return
        const reports = await importFiles(workspace, files)
        const waiting = reports.find(({ status }) => status === 'needs-confirmation')
        if (waiting && router.state.location.pathname === PAGE) openWizard(waiting.fileId)
      }),
    [workspace, router, openWizard],
  )
}
