import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

const port = 4413

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../results/old-browsers',
  workers: 1,
  reporter: 'list',
  timeout: 300_000,
  globalTimeout: 1_800_000,
  webServer: {
    command: `npm run build -- --logLevel warn && npm run preview -- --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
  },
})
