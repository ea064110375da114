import { accessSync, constants } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { delimiter, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { sampleDatabase } from './data/sample-database.ts'
import { headersFor } from './test/headers.ts'
import { compressedFiles } from './test/hosting/compressed-files.ts'
import { compressedServing } from './test/hosting/compressed-serving.ts'
import { releaseList } from './test/hosting/release-list.ts'

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
        const headers = headersFor(path, request.headers['user-agent'])
        response.setHeaders(new Map(Object.entries(headers)))
        next()
      })
      server.middlewares.use(compressedServing(server.config.build.outDir, isEngineForThisMachine))
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

const runsInWorker = /\.worker\b.*\.js$|\.wasm$/

function assetFileNames({ names }: { names: string[] }): string {
  const folder = names.some((name) => runsInWorker.test(name)) ? 'assets/workers' : 'assets'
  return `${folder}/[name]-[hash][extname]`
}

// A service worker answers only for its own folder and those below, and must keep its name.
function workerFileNames({ name }: { name: string }): string {
  return name === 'sw' ? 'sw.js' : 'assets/workers/[name]-[hash].js'
}

/** A browser on this machine takes the engine faster as it is than it unpacks it. */
function isEngineForThisMachine(path: string, { socket }: IncomingMessage): boolean {
  return path.endsWith('.wasm') && /^(::1|(::ffff:)?127\..*)$/.test(socket.remoteAddress ?? '')
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    sampleDatabase(),
    productionHeaders(),
    generatorsExist(),
    releaseList(),
    compressedFiles(),
  ],
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
            {
              name: 'first',
              test: /src\/(errors|app\/(first-worker|trusted-types)|engine\/(start-worker|worker-life|wasm-exceptions|fresh-id|duckdb-\w+\.worker))\.ts/,
            },
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
      output: { entryFileNames: workerFileNames, assetFileNames },
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
