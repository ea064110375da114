/** The part of a service worker's global scope that is used here; TypeScript knows it only without the DOM. */
export interface ServiceWorkerScope {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

interface Lifetime {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends Lifetime {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/** What the page sends to a worker that waits, once the reader wants the new version. */
export const TAKE_OVER = 'take-over'
