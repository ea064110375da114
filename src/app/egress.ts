/** Requests to other origins since the page opened, as the browser itself recorded or blocked them. */
let foreign = 0
const listeners = new Set<() => void>()

function isForeign(address: string): boolean {
  try {
    const { protocol, origin } = new URL(address, location.href)
    return /^(https?|wss?):$/.test(protocol) && origin !== location.origin
  } catch {
    return false
  }
}

function count(addresses: readonly string[]) {
  const found = addresses.filter(isForeign).length
  if (found === 0) return
  foreign += found
  for (const listener of listeners) listener()
}

/** Starts to measure; entries from before are included. */
export function watchEgress() {
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => count([blockedURI]))
  new PerformanceObserver((list) => count(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  })
}

export const egress = {
  count: () => foreign,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
