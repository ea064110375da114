import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const port = 4411
const executablePath = findBrowser() ?? undefined
const root = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  reporter: process.env['CI']
    ? [['list'], ['json', { outputFile: 'results/e2e.json' }]]
    : [['list']],
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  globalTimeout: 600_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'zh', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `npm run build -- --logLevel warn && npm run preview -- --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
    reuseExistingServer: false,
  },
})
