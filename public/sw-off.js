// Put in the place of sw.js, this takes the offline copy of the app away from every browser; the readers' data stay.
const own = `xunxi ${new URL('./', self.location.href).pathname} `

async function turnOff() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(turnOff()))
