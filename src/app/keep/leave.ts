import type { Keep } from '#intake/keep/keep.ts'
import type { Workspace } from '#intake/workspace.ts'

/** Asks before the page is left while something of the reader's own would be lost that nobody said may be. */
export function guardLeaving(workspace: Workspace, keep: Keep) {
  addEventListener('beforeunload', (event) => {
    const { place, failure } = keep.snapshot()
    const { files } = workspace.snapshot()
    const own = files.filter(({ sample }) => !sample)
    const isLoaded = own.some(({ status }) => status === 'ok')
    const isWaiting = own.some(({ status }) => status === 'needs-confirmation')
    const isAtRisk = place === 'undecided' ? isLoaded || isWaiting : place !== 'memory' && isWaiting
    if (isAtRisk || (place === 'disk' && failure && isLoaded)) event.preventDefault()
  })
}

/** Keeps the look when the page goes out of sight. */
export function keepLookWhenHidden(keep: Keep) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep.saveLook()
  })
}
