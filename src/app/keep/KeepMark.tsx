import { Link } from '@tanstack/react-router'
import { useCallback, useSyncExternalStore } from 'react'
import type { Keep } from '#intake/keep/keep.ts'
import type { Workspace } from '#intake/workspace.ts'
import { useLang } from '#ui/useLang.ts'
import { useBoot } from '../BootContext.ts'
import { words } from './words.ts'
import './keep.css'

/** In the header, once something of the reader's own is loaded: where it is kept. */
export function KeepMark() {
  const { desk } = useBoot()
  return desk && <Mark workspace={desk.workspace} keep={desk.keep} />
}

function Mark({ workspace, keep }: { workspace: Workspace; keep: Keep }) {
  const say = words[useLang()]
  const { place } = useSyncExternalStore(keep.subscribe, keep.snapshot)
  const hasOwn = useCallback(
    () => workspace.snapshot().files.some(({ sample }) => !sample),
    [workspace],
  )
  const isShown = useSyncExternalStore(workspace.subscribe, hasOwn)
  if (!isShown) return null
  return (
    <Link
      className="keep-mark"
      to="/data"
      search={true}
      title={say.markHint}
      data-keep-mark={place}
    >
      {say.mark[place]}
    </Link>
  )
}
