import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { wizardFile } from '#figure/wizard-file.ts'

/** Opens the page on which a file is checked. */
export function useWizard() {
  const router = useRouter()
  return useCallback(
    (fileId: number) => {
      wizardFile.set(fileId)
      void router.navigate({ to: '/import', search: true })
    },
    [router],
  )
}
