import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

// What serverless builds of Chromium need to run at all.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--remote-debugging-pipe',
  '--window-size=1440,900',
  '--lang=zh-CN',
]

interface Answer {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: unknown
  error?: { message: string }
}

/** A page of a browser too old for Playwright, driven by raw DevTools messages. */
export interface OldPage {
  version: string
  /** Console errors, thrown errors and policy violations so far. */
  complaints: string[]
  open: (url: string) => Promise<void>
  /** The value of an expression; promises are awaited. */
  value: (expression: string) => Promise<unknown>
  /** Waits until an expression holds. */
  until: (expression: string, ms?: number) => Promise<void>
  chooseFile: (selector: string, path: string) => Promise<void>
  screenshot: () => Promise<Buffer>
  close: () => void
}

type Send = <T>(method: string, params?: object) => Promise<T>

/** Starts a browser with one page. */
export async function openPage(program: string, ...flags: string[]): Promise<OldPage> {
  const profile = mkdtempSync(join(tmpdir(), 'xunxi-old-'))
  const browser = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, ...flags], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  const { root, attach } = connect(browser, complaints)
  const { product } = await root<{ product: string }>('Browser.getVersion')
  const { targetId } = await root<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  })
  const { sessionId } = await root<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  })
  const page = attach(sessionId)
  for (const domain of ['Page', 'Runtime', 'Log', 'DOM']) await page(`${domain}.enable`)
  const close = () => {
    browser.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { version: product, complaints, close, ...actions(page, complaints) }
}

function connect(browser: ChildProcess, complaints: string[]) {
  const [, , , output, input] = browser.stdio as unknown as [0, 0, 0, Writable, Readable]
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  let rest = ''
  input.on('data', (data: Buffer) => {
    const messages = (rest + data).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer: Answer = JSON.parse(message)
      if (answer.id === undefined) complaints.push(...complaintIn(answer))
      else waiting.get(answer.id)?.(answer)
    }
  })
  browser.on('exit', () => {
    for (const answer of waiting.values()) answer({ error: { message: 'the browser has ended' } })
  })
  const sender =
    (session: object): Send =>
    (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as never),
        )
        output.write(`${JSON.stringify({ id: last, method, params, ...session })}\0`)
      })
  return { root: sender({}), attach: (sessionId: string) => sender({ sessionId }) }
}

function complaintIn({ method, params }: Answer): string[] {
  const text = JSON.stringify(params)
  if (method === 'Runtime.exceptionThrown') return [text]
  if (method === 'Log.entryAdded' && text.includes('"level":"error"')) return [text]
  if (method === 'Runtime.consoleAPICalled' && params?.['type'] === 'error') return [text]
  return []
}

function actions(send: Send, complaints: readonly string[]) {
  const value = async (expression: string) => {
    const { result, exceptionDetails } = await send<{
      result: { value: unknown }
      exceptionDetails?: object
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
    return result.value
  }
  return {
    value,
    open: async (url: string) => void (await send('Page.navigate', { url })),
    async until(expression: string, ms = 60_000) {
      const end = Date.now() + ms
      while (!(await value(`Boolean(${expression})`))) {
        if (Date.now() > end)
          throw new Error(`never: ${expression}; so far: ${complaints.join('\n')}`)
        await new Promise((go) => setTimeout(go, 100))
      }
    },
    async chooseFile(selector: string, path: string) {
      const { root } = await send<{ root: { nodeId: number } }>('DOM.getDocument')
      const { nodeId } = await send<{ nodeId: number }>('DOM.querySelector', {
        nodeId: root.nodeId,
        selector,
      })
      await send('DOM.setFileInputFiles', { nodeId, files: [path] })
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot')
      return Buffer.from(data, 'base64')
    },
  }
}
