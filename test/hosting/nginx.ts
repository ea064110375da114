import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../e2e/site.ts'

const SNIPPET = new URL('nginx.conf', import.meta.url)
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const TYPES = '/etc/nginx/mime.types'

export interface Nginx {
  origin: string
  /** Whether Debian's module for brotli files is there. */
  brotli: boolean
  stop: () => Promise<void>
}

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return existsSync(TYPES)
  } catch {
    return false
  }
}

/** Serves a copy of the built app by the snippet; only address, name and folder are changed in it. */
export async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'xunxi-nginx-'))
  const root = join(folder, 'dist')
  cpSync(dist, root, { recursive: true })
  const port = await freePort()
  const brotli = existsSync(BROTLI)
  const site = readFileSync(SNIPPET, 'utf8')
    .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
    .replace(/server_name .*;/, 'server_name _;')
    .replace(/root .*;/, `root ${root};`)
    .replace(/brotli_static on;/, brotli ? '$&' : '')
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder};`)
    .join(' ')
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `${brotli ? `load_module ${BROTLI};` : ''} daemon off; master_process off; pid ${folder}/pid;
error_log ${folder}/error.log; events {}
http { include ${TYPES}; access_log off; ${scratch} ${site} }`,
  )
  const server = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  await untilUp(origin, server, join(folder, 'error.log'))
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  return { origin, brotli, stop }
}

async function untilUp(origin: string, server: ChildProcess, log: string) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(readFileSync(log, 'utf8'))
    if (await fetch(origin).catch(() => null)) return
    await new Promise((go) => setTimeout(go, 50))
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
