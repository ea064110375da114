const ways = {
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  xhr: (url) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.send('secret')
  },
  websocket: (url) => new WebSocket(url.replace('http', 'ws')),
  importscripts: (url) => importScripts(url),
  import: (url) => import(url),
  nested: (url) => {
    new Worker('leaks.worker.js', { name: 'nested-fetch' }).postMessage(url)
  },
}

self.onmessage = async ({ data }) => {
  const act = ways[self.name.split('-')[1]]
  try {
    await Promise.race([act(data), new Promise((go) => setTimeout(go, 300))])
    self.postMessage('done')
  } catch (error) {
    self.postMessage(String(error))
  }
}
