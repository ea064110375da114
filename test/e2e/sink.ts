import { createServer } from 'node:net'

export interface Sink {
  port: number
  /** Connections since the last reset, how much they sent, and the host names found in it. */
  seen: () => { connections: number; bytes: number; hosts: string[] }
  /** Whether a host name came in since the last reset. */
  heard: (host: string) => boolean
  reset: () => void
  close: () => void
}

/** A TCP server that answers nothing and keeps what it is sent; a TLS client shows its host name in its first message. */
export async function openSink(): Promise<Sink> {
  let connections = 0
  let text = ''
  const server = createServer((socket) => {
    connections += 1
    socket.setTimeout(400, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    seen: () => ({
      connections,
      bytes: text.length,
      hosts: [...new Set(text.match(/[a-z\d-]+(\.[a-z\d-]+)+/g))],
    }),
    heard: (host) => text.includes(host),
    reset: () => {
      connections = 0
      text = ''
    },
    close: () => server.close(),
  }
}
