import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { headersFor } from './test/headers.ts'

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function hasDesktop({ env, platform } = process): boolean {
  if (platform !== 'linux' || env['WSL_DISTRO_NAME']) return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']) && onPath('xdg-open')
}

function productionHeaders(): Plugin {
  return {
    name: 'xunxi:production-headers',
    configurePreviewServer(server) {
      if (!hasDesktop()) process.env['BROWSER'] ??= 'none'
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?')
        response.setHeaders(new Map(Object.entries(headersFor(path))))
        next()
      })
      return () => {
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Cache-Control', 'no-cache')
          next()
        })
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { server }) {
        if (server) return
        const policy = headersFor('/')['Content-Security-Policy'] ?? ''
        const content = policy.replace(" frame-ancestors 'none';", '')
        const attrs = { 'http-equiv': 'Content-Security-Policy', content }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },
  }
}

// @stdlib asks by eval whether generators exist, which the policy forbids and reports; they do from Chrome 39 on.
function generatorsExist(): Plugin {
  return {
    name: 'xunxi:generators-exist',
    transform: {
      filter: { id: /assert-has-generator-support\/lib\/main\.js$/ },
      handler: () => ({ code: 'module.exports = () => true', map: null }),
    },
  }
}

// The rest of the app comes in when the page is idle, so that it goes on working without the server.
function fetchRestWhenIdle(): Plugin {
  return {
    name: 'xunxi:fetch-rest-when-idle',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter(
            (name) =>
              /\.(js|css)$/.test(name) && !/duckdb-.*worker/.test(name) && !html.includes(name),
          )
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'prefetch', href: `./${name}`, crossorigin: true },
            injectTo: 'head',
          }))
      },
    },
  }
}

const runsInWorker = /\.worker\b.*\.js$|\.wasm$/

function assetFileNames({ names }: { names: string[] }): string {
  const folder = names.some((name) => runsInWorker.test(name)) ? 'assets/workers' : 'assets'
  return `${folder}/[name]-[hash][extname]`
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), productionHeaders(), generatorsExist(), fetchRestWhenIdle()],
  build: {
    target: 'chrome89',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        assetFileNames,
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'duckdb', test: /node_modules\/(@duckdb|apache-arrow|flatbuffers)\// },
            { name: 'echarts', test: /node_modules\/(echarts|zrender)\// },
          ],
        },
      },
    },
  },
  worker: {
    format: 'iife',
    rolldownOptions: {
      // DuckDB's worker holds evals that the policy forbids and nothing here reaches.
      checks: { eval: false, bundlerTimings: false },
      output: { entryFileNames: 'assets/workers/[name]-[hash].js', assetFileNames },
    },
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, cors: false },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test/results/unit.json' },
  },
})
