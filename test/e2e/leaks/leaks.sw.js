const host = 'http://service-worker-fetch.leak.example/secret'

self.addEventListener('install', (event) =>
  event.waitUntil(fetch(host, { mode: 'no-cors' }).catch(() => {})),
)
