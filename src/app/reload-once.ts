const TRIED = 'xunxi:reloaded'
const PAUSE = 60_000

/**
 * After a new release the old page's files may be gone: reloads then, but not again and again. Where the browser keeps
 * no notes, or the reader stays because of what only this page holds, the page says what is missing.
 */
export function reloadOnce() {
  addEventListener('vite:preloadError', (event) => {
    if (!mayReload()) return
    event.preventDefault()
    location.reload()
  })
}

function mayReload(): boolean {
  try {
    const last = Number(sessionStorage.getItem(TRIED) ?? 0)
    if (Date.now() - last < PAUSE) return false
    sessionStorage.setItem(TRIED, String(Date.now()))
    return true
  } catch {
    return false
  }
}
