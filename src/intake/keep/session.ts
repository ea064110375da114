const CHOICE = 'xunxi:memory-only'
const KEPT = 'xunxi:kept'

/** What this tab remembers over a reload, and nothing longer; where storage is switched off it remembers nothing. */
function flag(name: string) {
  return {
    get(): boolean {
      try {
        return sessionStorage.getItem(name) !== null
      } catch {
        return false
      }
    },
    set(on: boolean) {
      try {
        if (on) sessionStorage.setItem(name, '1')
        else sessionStorage.removeItem(name)
      } catch {
        // The question is then asked again.
      }
    },
  }
}

/** That the reader chose to keep nothing. */
export const choseMemory = flag(CHOICE)

/** That something was kept when this tab last saw it. */
export const wasKept = flag(KEPT)

/** Takes away all that this tab remembers. */
export function forgetSession() {
  try {
    sessionStorage.clear()
  } catch {
    // Storage is switched off: there is nothing to take away.
  }
}
