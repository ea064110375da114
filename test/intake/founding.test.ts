import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plain } from '#schema/spelling.ts'

type Row = Record<string, unknown>

const NAMES = [
  'founding-gbk-title-total',
  'founding-utf16-tab',
  'founding-traditional-readings',
  'founding-wide',
  'founding-merged-xlsx',
]
// Where a row stood in its file, and what stood beside it.
const OF_THE_FILE = ['line', 'attributes']

/** The tables of a case, as `cases.test.ts` keeps them; words in one spelling. */
function tablesOf(name: string) {
  const text = readFileSync(`test/intake/cases/${name}/tables.json`, 'utf8')
  const { table, round, region }: Record<string, Row[]> = JSON.parse(text)
  return { table: table!.map(spelled), round: round!.map(spelled), region }
}

const spelled = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !OF_THE_FILE.includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value]),
  )

test('the two founding rounds are as they were reported', () => {
  const { table, round } = tablesOf(NAMES[0]!)
  expect(round.map((row) => row['round_key'])).toEqual(['530400-r2', '140222-r1'])
  expect(table).toMatchObject([
    { organizations: 7, problems: 113, clues: 24, start_date: '--04-13' },
    { organizations: 51, problems: null, problems_state: 'nr', start_date: '2023-04-27' },
  ])
})

test.each(NAMES.slice(1))('%s gives the same rounds', (name) =>
  expect(tablesOf(name)).toEqual(tablesOf(NAMES[0]!)),
)
