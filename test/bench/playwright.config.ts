import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

const port = 4412

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../results/bench',
  workers: 1,
  reporter: 'line',
  timeout: 900_000,
  globalTimeout: 1_200_000,
  use: { ...base.use, baseURL: `http://127.0.0.1:${port}`, screenshot: 'off' },
  webServer: {
    command: `npm run build -- --logLevel warn && npm run preview -- --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
  },
})
