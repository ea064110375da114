import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokens } from '#charts/tokens.ts'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

/** `--surface-page: #f6f4ee` of one theme's block, by name. */
function variables(block: string) {
  const [, body = ''] = block.split('{')
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      plain(value),
    ]),
  )
}

const plain = (value: unknown) =>
  String(value)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<!\d)0\./g, '.')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const leaves = (value: unknown, name: string): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${name}-${kebab(key)}`))
    : [[name, value]]

test.each(['light', 'dark'] as const)('the CSS variables are the %s tokens', (theme) => {
  const [light = '', dark = ''] = css.split('\n\n')
  const found = variables(theme === 'light' ? light : dark)
  const wanted = Object.entries(tokens[theme]).flatMap(([key, value]) => leaves(value, kebab(key)))
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(wanted.map(([name, value]) => [name, plain(value)])),
  )
})
