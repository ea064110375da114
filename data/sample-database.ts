import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

const ID = 'virtual:sample-database'
const LOADER = fileURLToPath(new URL('./loaded-sample.ts', import.meta.url))

/**
 * Gives `virtual:sample-database`: the sample as a DuckDB database, loaded while the app is built, so that the first
 * figures stand as soon as the engine does. Null in development, and where DuckDB for Node can't run: the app then
 * loads the sample's files.
 */
export function sampleDatabase(): Plugin {
  let isBuild = false
  return {
    name: 'xunxi:sample-database',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => `\0${ID}` },
    load: {
      filter: { id: new RegExp(`^\0${ID}$`) },
      async handler() {
        const loaded = isBuild ? await load().catch((cause) => this.warn(String(cause))) : null
        if (!loaded) return 'export default null'
        const { database, ...told } = loaded
        const file = this.emitFile({ type: 'asset', name: 'sample.duckdb', source: database })
        const text = JSON.stringify(JSON.stringify(told))
        return `export default { url: import.meta.ROLLUP_FILE_URL_${file}, ...JSON.parse(${text}) }`
      },
    },
  }
}

async function load() {
  const { module } = await runnerImport<typeof import('./loaded-sample.ts')>(LOADER, {
    configFile: false,
    logLevel: 'error',
  })
  return module.loaded
}
