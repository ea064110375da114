import { spawn } from 'node:child_process'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { findBrowser } from '../browser.mjs'

const START_MS = 30_000

/** Starts a browser on a profile that outlives it; `kill` ends it as a power cut ends a process. */
export async function startKillable(profile, size = '1440,900') {
  const program = findBrowser()
  if (!program) throw new Error('no Chromium found')
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--window-size=${size}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const [context] = browser.contexts()
  const [page = await context.newPage()] = context.pages()
  return {
    context,
    page,
    async kill() {
      process.kill(-child.pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}

async function addressOf(child) {
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  for (let waited = 0; waited < START_MS; waited += 50) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
    if (address) return address
    await pause(50)
  }
  throw new Error(`the browser did not start: ${said}`)
}
