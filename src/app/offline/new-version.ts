import { TAKE_OVER } from './service-worker.ts'

const HOUR = 3_600_000

let isThere = false
let asked = false
let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

function say(worker: ServiceWorker | null) {
  waiting = worker
  isThere = true
  for (const listener of listeners) listener()
}

/** Whether a newer release is kept on this machine and only waits for a reload. */
export const newVersion = {
  isThere: () => isThere,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  /** Reloads the page with it. */
  use() {
    asked = true
    if (waiting?.state === 'installed') waiting.postMessage(TAKE_OVER)
    else location.reload()
  },
}

/** Tells `newVersion` of releases that come while the page is open; other tabs are never reloaded. */
export function watchVersions(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
) {
  let controlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (controlled) say(null)
    controlled = true
  })
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && controlled) say(worker)
    })
  if (registration.waiting && controlled) say(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  setInterval(() => void registration.update().catch(() => {}), HOUR)
}
