const TRIED = 'xunxi:reloaded'
const PAUSE = 60_000

/** After a new release the old page's files may be gone: reloads then, but not again and again. */
export function reloadOnce() {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(TRIED) ?? 0)
    if (Date.now() - last < PAUSE) return
    event.preventDefault()
    sessionStorage.setItem(TRIED, String(Date.now()))
    location.reload()
  })
}
