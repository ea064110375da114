import { AppError } from '#errors.ts'
import type { Params, Value } from './engine.ts'

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_]\w*)/g

/** Those of the parameters that the SQL names. */
export function namedIn(sql: string, params: Params): Params {
  const names = new Set([...sql.matchAll(TOKEN)].flatMap(([, name]) => (name ? [name] : [])))
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.has(name)))
}

/** SQL with `$name` → SQL with `$1…` and its values. A list becomes DuckDB's list text, to be cast `::VARCHAR[]`. */
export function bind(sql: string, params: Params) {
  const names: string[] = []
  const text = replaceNames(sql, params, (name) => {
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  return { text, values: names.map((name) => scalar(params[name])) }
}

/**
 * SQL with `$name` → SQL with the values as literals.
 * DuckDB-WASM can only cancel a query that was sent as text: a prepared one runs to its end.
 */
export function inline(sql: string, params: Params) {
  return replaceNames(sql, params, (name) => `(${literal(scalar(params[name]))})`)
}

function replaceNames(sql: string, params: Params, put: (name: string) => string) {
  return sql.replace(TOKEN, (token: string, name?: string) => {
    if (!name) return token
    if (!Object.keys(params).includes(name)) throw new AppError('param_missing', { name })
    return put(name)
  })
}

function literal(value: string | number | boolean | null) {
  if (typeof value === 'string')
    return `'${value.replaceAll("'", "''").replaceAll('\0', "'||chr(0)||'")}'`
  if (typeof value === 'number' && !Number.isInteger(value)) return `'${value}'::DOUBLE`
  return String(value)
}

function scalar(value: Value | undefined) {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? listText(value) : value
}

function listText(items: readonly string[]) {
  return `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`
}
