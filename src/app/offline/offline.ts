import { watchVersions } from './new-version.ts'
import type { Release } from './release.ts'
import scriptUrl from './sw.ts?worker&url'

/**
 * Once the page has settled, has the browser keep this release, so that it opens without the server. Where there are no
 * service workers (plain http) the rest of the release is fetched ahead, so that at least the open page needs no server.
 */
export function startOffline() {
  if (!import.meta.env.PROD) return
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const start = () => (container ? keepRelease(container) : fetchRest())
  onceSettled(() => void start().catch(() => {}))
}

function onceSettled(act: () => void) {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('xunxi:settled').length === 0) return
    observer.disconnect()
    requestIdleCallback(act)
  })
  observer.observe({ type: 'mark', buffered: true })
}

async function keepRelease(container: ServiceWorkerContainer) {
  const registration = await container.register(scriptUrl, { updateViaCache: 'none' })
  watchVersions(container, registration)
}

async function fetchRest() {
  const { files } = (await (await fetch('release.json')).json()) as Release
  const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
  for (const path of Object.keys(files)) {
    const { href } = new URL(path, document.baseURI)
    if (!/\.(js|css)$/.test(path) || /duckdb-.*worker/.test(path) || loaded.has(href)) continue
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', href, crossOrigin: '' }),
    )
  }
}
