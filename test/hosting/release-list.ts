import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import type { Release } from '../../src/app/offline/release.ts'

const WORKER = 'sw.js'
const LIST = 'release.json'
const HEADERS = '_headers'
const UNLISTED = [WORKER, LIST, HEADERS, 'sw-off.js']

const digest = (content: Buffer | string) => createHash('sha256').update(content)
const short = (content: Buffer | string) => digest(content).digest('hex').slice(0, 12)

/** Lists what was built, by hash, in `release.json` and in front of the service worker's script. */
export function releaseList(): Plugin {
  return {
    name: 'xunxi:release-list',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        if (!(WORKER in bundle)) return
        const release = JSON.stringify(await releaseIn(dir))
        const script = await readFile(join(dir, WORKER), 'utf8')
        await writeFile(join(dir, WORKER), `const RELEASE=${release};\n${script}`)
        await writeFile(join(dir, LIST), release)
      },
    },
  }
}

async function releaseIn(dir: string): Promise<Release> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !UNLISTED.includes(path))
    .toSorted()
  const files: Record<string, string> = {}
  for (const path of paths) {
    files[path] = digest(await readFile(join(dir, path))).digest('base64')
  }
  const headers = short(await readFile(join(dir, HEADERS)))
  return { version: short(headers + JSON.stringify(files)), headers, files }
}
