import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const EACH = 100

const say = (line) => process.stdout.write(`${line}\n`)
const program = process.env['RSCRIPT'] ?? 'Rscript'
const r = (script) => spawnSync(program, ['--vanilla', '-'], { input: script, encoding: 'utf8' })

const version = r("cat(R.version.string, '; survival', format(packageVersion('survival')))")
if (version.error) {
  say('Skipped: Rscript is not on the path, so nothing was compared with R.')
} else if (version.status !== 0) {
  say('Skipped: R has no package survival, so nothing was compared with R.')
} else {
  const file = fileURLToPath(new URL('r/cases.ts', import.meta.url))
  const { module } = await runnerImport(file)
  process.exitCode = compare(module.rCases(Number(process.argv[2] ?? 1), EACH), version.stdout)
}

/** Each case is one line of R's output: the values of its expression. Returns the exit code. */
function compare(cases, versions) {
  const calls = cases.map(({ expression }) => `show(${expression})`)
  const shown = r(
    [
      'suppressMessages(library(survival)); options(warn = -1)',
      "show <- function(x) cat(tryCatch(sprintf('%.17g', as.numeric(x)), error = function(e) 'error'), '\\n')",
      ...calls,
    ].join('\n'),
  )
  if (shown.status !== 0) {
    say(shown.stderr)
    return 1
  }
  const lines = shown.stdout.trim().split('\n')
  const byName = new Map()
  let wrong = 0
  for (const [at, { name, expression, ours, tolerance = 1e-6 }] of cases.entries()) {
    const theirs = lines[at].trim().split(' ').map(numberOf)
    const gap = ours.length === theirs.length ? widestGap(ours, theirs) : Number.POSITIVE_INFINITY
    const tally = byName.get(name) ?? { cases: 0, values: 0, widest: 0 }
    byName.set(name, {
      cases: tally.cases + 1,
      values: tally.values + theirs.length,
      widest: Math.max(tally.widest, gap),
    })
    if (!(gap <= tolerance)) {
      wrong++
      say(`DIFFERS ${name} by ${gap}\n  R says ${theirs}\n  we say ${ours}\n  ${expression}`)
    }
  }
  say(`Compared with ${versions}; gaps are relative above 1, absolute below.`)
  for (const [name, { cases, values, widest }] of byName)
    say(`${name}: ${cases} cases, ${values} values, widest gap ${widest.toExponential(1)}`)
  say(wrong === 0 ? `All ${cases.length} cases agree.` : `${wrong} cases differ.`)
  return wrong === 0 ? 0 : 1
}

function numberOf(text) {
  if (text === 'NA' || text === 'NaN') return null
  return text === 'Inf' ? Number.POSITIVE_INFINITY : Number(text)
}

function widestGap(ours, theirs) {
  return Math.max(
    0,
    ...ours.map((value, at) => {
      const other = theirs[at]
      if (value === other) return 0
      if (value === null || other === null) return Number.POSITIVE_INFINITY
      return Math.abs(value - other) / Math.max(1, Math.abs(other))
    }),
  )
}
