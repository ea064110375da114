import { readFileSync } from 'node:fs'
import process from 'node:process'

function report(name) {
  try {
    return JSON.parse(readFileSync(new URL(`results/${name}.json`, import.meta.url), 'utf8'))
  } catch {
    return null
  }
}

const unit = report('unit')
const e2e = report('e2e')?.stats
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0)
const failures = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0)
const otherwise = process.argv[2] === '0' && unit && e2e ? 0 : 1
const failed = failures || otherwise

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
