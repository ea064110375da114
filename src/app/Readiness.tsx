import { useIsFetching } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { useDesk, useWorkspaceState } from '#figure/workspace.ts'
import { held } from '#ui/hold.ts'

/** Says `data-ready` on the document: false from the first sign of work, true two frames after the last. */
export function Readiness() {
  const { usable } = useDesk()
  const { busy } = useWorkspaceState()
  const fetching = useIsFetching()
  const holds = useSyncExternalStore(held.subscribe, held.count)
  const step = useRouterState({ select: ({ location }) => location.href })
  const settled = usable && !busy && fetching === 0 && holds === 0
  useLayoutEffect(() => {
    if (!settled) sayReady(false)
  }, [settled])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that changes nothing is settled too
  useEffect(() => {
    if (!settled) return
    return afterTwoFrames(() => {
      sayReady(true)
      performance.mark('xunxi:settled')
    })
  }, [settled, step])
  return null
}

/** Whether nothing visible is pending, for tests and assistive technology. */
export function sayReady(ready: boolean) {
  document.documentElement.dataset['ready'] = String(ready)
}

function afterTwoFrames(act: () => void) {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  return () => cancelAnimationFrame(frame)
}
