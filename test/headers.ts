import { readFileSync } from 'node:fs'

interface Rule {
  path: RegExp
  headers: [name: string, value: string][]
}

const table = readFileSync(new URL('../public/_headers', import.meta.url), 'utf8')

const pattern = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

function parse(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter((line) => line.trim())) {
    if (!line.startsWith(' ')) {
      rules.push({ path: pattern(line.trim()), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

const rules = parse(table)

const KERNEL = /Chrom(?:e|ium)\/(\d+)/
const FIRST_WITH_WASM_SOURCE = 97

// Old kernels compile WebAssembly only where `eval` is allowed; strings as code stay refused there by Trusted Types.
function inWordsOf(userAgent: string, policy: string): string {
  const kernel = Number(KERNEL.exec(userAgent)?.[1] ?? FIRST_WITH_WASM_SOURCE)
  if (kernel >= FIRST_WITH_WASM_SOURCE) return policy
  return policy.replaceAll("'wasm-unsafe-eval'", "'unsafe-eval'")
}

/**
 * The response headers public/_headers asks for at a path; values from several rules are joined by a comma, so every
 * policy of them binds.
 */
export function headersFor(path: string, userAgent = ''): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of rule.headers) {
      const text = inWordsOf(userAgent, value)
      headers[name] = headers[name] ? `${headers[name]}, ${text}` : text
    }
  }
  return headers
}
