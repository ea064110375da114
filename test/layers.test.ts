import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'
import ts from 'typescript'
import { expect, test } from 'vitest'

const layers = [
  'errors',
  'i18n',
  'ui',
  'schema',
  'engine',
  'archive',
  'intake',
  'scope',
  'statistics',
  'charts',
  'metrics',
  'export',
  'figure',
  'story',
  'views',
  'app',
  'main',
]
const withReact =
  /^src\/(ui|figure|views|app)\/|^src\/(main\.tsx|charts\/Chart\.tsx|scope\/use\w+\.ts|i18n\/)/

interface Import {
  from: string
  to: string
  written: string
  lazy: boolean
}

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs|sql|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name))

const written = ['src', 'test', 'data'].flatMap(filesUnder)
const sources = written.filter((path) => path.startsWith('src/'))
const scripts = sources.filter((path) => /\.tsx?$/.test(path))
const text = new Map(written.map((path) => [path, readFileSync(path, 'utf8')]))
const trees = new Map(
  scripts.map((path) => [
    path,
    ts.createSourceFile(path, text.get(path)!, ts.ScriptTarget.Latest, true),
  ]),
)

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

function specifier(node: ts.Node): { written: string; lazy: boolean } | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const type = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly
    const from = node.moduleSpecifier
    return from && ts.isStringLiteral(from) ? { written: from.text, lazy: Boolean(type) } : null
  }
  if (!ts.isCallExpression(node)) return null
  const [argument] = node.arguments
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    node.expression.getText() === 'import.meta.glob'
  return loads && argument && ts.isStringLiteralLike(argument)
    ? { written: argument.text, lazy: true }
    : null
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  walk(tree, (node) => {
    const { written, lazy } = specifier(node) ?? {}
    if (written === undefined) return
    const plain = written.replace(/\?.*$/, '')
    const to = plain.startsWith('#')
      ? `src/${plain.slice(1)}`
      : plain.startsWith('.')
        ? join(dirname(path), plain)
        : plain
    found.push({ from: path, to, written, lazy: Boolean(lazy) })
  })
  return found
}

const imports = scripts.flatMap((path) => importsOf(path, trees.get(path)!))
const inside = imports.filter(({ to }) => to.startsWith('src/'))
const layerOf = (path: string) =>
  relative('src', path)
    .split('/')[0]!
    .replace(/\.tsx?$/, '')
const show = ({ from, written }: Import) => `${from} → ${written}`

test('every file belongs to a known layer', () => {
  expect(sources.filter((path) => !layers.includes(layerOf(path)))).toEqual([])
})

test('a layer imports only from itself and those before it', () => {
  const wrong = inside.filter(
    ({ from, to }) => layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(from)),
  )
  expect(wrong.map(show)).toEqual([])
})

test('another layer is imported as #layer/file, the own one by a relative path', () => {
  const wrong = inside.filter(
    ({ from, to, written }) =>
      layerOf(from) !== 'main' &&
      !to.includes('*') &&
      written.startsWith('#') === (layerOf(from) === layerOf(to)),
  )
  expect(wrong.map(show)).toEqual([])
})

test('no file takes part in an import cycle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, lazy } of inside) {
    if (!lazy) next.set(from, [...(next.get(from) ?? []), to])
  }
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of scripts) visit(path, [])
  expect(cycles).toEqual([])
})

test('React stays in the layers that draw', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^(react|antd|@ant-design)\b/.test(to) && !withReact.test(from),
  )
  expect(wrong.map(show)).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = [...text].filter(([, content]) => content.split('\n').length > 301)
  expect(long.map(([path]) => path)).toEqual([])
})

test('no any', () => {
  const found = new Set<string>()
  for (const [path, tree] of trees) {
    walk(tree, (node) => node.kind === ts.SyntaxKind.AnyKeyword && found.add(path))
  }
  expect([...found]).toEqual([])
})

test('nothing is left to do', () => {
  const notes = [...text].filter(([, content]) => /\b(TODO|FIXME|XXX)\b/.test(content))
  expect(notes.map(([path]) => path)).toEqual(['test/layers.test.ts'])
})
