import { describe, expect, test } from 'vitest'
import { statuses } from '#schema/codes.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import { mapCategory } from '#schema/map-category.ts'
import { plain } from '#schema/spelling.ts'
import type { ExtractId } from '#schema/table.ts'
import { generate } from '../../data/generate.mjs'
import { sampleRows, sampleText } from './files.ts'

const AS_OF = '2024-12-31'
const extracts: readonly ExtractId[] = ['rounds', 'problems', 'clues', 'measures', 'inspections']
type Row = Record<string, string>

const rowsOf = Object.fromEntries(
  extracts.map((extract) => [extract, sampleRows(`synthetic-${extract}.csv`, extract)]),
) as Record<ExtractId, Row[]>
const { rounds, problems, clues, measures, inspections } = rowsOf

const roundOf = (row: Row) => `${row['region']} ${row['round']?.replace('首轮', '第一轮')}`
const tally = (rows: readonly Row[]) => {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[roundOf(row)] = (counts[roundOf(row)] ?? 0) + 1
  return counts
}
const statusByLabel = new Map(
  statuses.codes.flatMap(({ code, zh, synonyms = [] }) =>
    [zh, ...synonyms].map((label) => [plain(label), code] as const),
  ),
)
const statusOf = (row: Row) => statusByLabel.get(plain(row['status']!)) ?? ''

describe('generator', () => {
  const made = generate()
  test.each(Object.keys(made))('%s in the repository is what the generator writes', (name) => {
    expect(made[name] === sampleText(name)).toBe(true)
  })
})

test('every row says 模拟数据', () => {
  const natures = extracts.flatMap((id) => rowsOf[id]).map((row) => row['nature'])
  expect(new Set(natures)).toEqual(new Set(['模拟数据']))
})

describe.each(extracts)('%s', (id) => {
  test.each(columnsOf(extractOf(id)))('$zh', ({ id: column, required, codes }) => {
    const cells = [...new Set(rowsOf[id].flatMap((row) => row[column] ?? []))]
    if (required) expect(cells).not.toContain('')
    if (!codes) return
    const labels = codes.codes.flatMap(({ zh, synonyms = [] }) => [zh, ...synonyms]).map(plain)
    const written = cells.flatMap((cell) => cell.split('、')).filter((cell) => cell !== '')
    expect(written.filter((cell) => !labels.includes(plain(cell)))).toEqual([])
  })
})

test('size', () => {
  expect(problems).toHaveLength(3000)
  expect(new Set(problems.map((row) => row['region'])).size).toBe(6)
  expect(Object.keys(tally(problems))).toHaveLength(27)
})

describe('dates', () => {
  test('a problem is fed back after its inspection and done after that', () => {
    const ends = new Map(inspections.map((row) => [roundOf(row) + row['organization'], row]))
    for (const row of problems) {
      const inspection = ends.get(roundOf(row) + row['organization'])!
      expect(row['feedback_date']).toBe(inspection['feedback_date'])
      expect(row['feedback_date']! >= inspection['end_date']!).toBe(true)
      expect(row['due_date']! > row['feedback_date']!).toBe(true)
      expect((row['done_on'] !== '') === (statusOf(row) === 'done')).toBe(true)
      if (row['done_on']) expect(row['done_on'] >= row['feedback_date']!).toBe(true)
      if (row['verified_on']) expect(row['verified_on'] > row['done_on']!).toBe(true)
    }
  })

  test('a clue is disposed of after its transfer and settled after that', () => {
    for (const row of clues) {
      if (row['disposed_on']) expect(row['disposed_on'] > row['transferred_on']!).toBe(true)
      if (row['outcome_on']) expect(row['outcome_on'] > row['disposed_on']!).toBe(true)
    }
  })

  test('nothing happens after the ledgers close', () => {
    const days = [...problems, ...clues, ...measures].flatMap((row) =>
      ['feedback_date', 'done_on', 'verified_on', 'disposed_on', 'outcome_on'].map(
        (id) => row[id] ?? '',
      ),
    )
    expect(days.filter((day) => day > AS_OF)).toEqual([])
  })

  test('one region reports completions by the quarter', () => {
    const share = (region: string) => {
      const done = problems.filter((row) => row['region'] === region && row['done_on'])
      return (
        done.filter((row) => /-(03-31|06-30|09-30|12-31)$/.test(row['done_on']!)).length /
        done.length
      )
    }
    expect(share('丁县')).toBeGreaterThan(0.75)
    expect(share('乙市')).toBeLessThan(0.05)
  })
})

describe('totals beside records', () => {
  const single = rounds.filter((row) => row['scope'] === '单轮')
  const differing = (records: readonly Row[], column: string) => {
    const counts = tally(records)
    return single
      .filter((row) => row[column] !== String(counts[roundOf(row)] ?? ''))
      .map((row) => [roundOf(row), counts[roundOf(row)] ?? null, row[column]])
  }

  test('problems differ in one round', () => {
    expect(differing(problems, 'problems')).toEqual([['甲市 第三轮', 108, '113']])
  })

  test('clues differ in one round; one reports none, one does not report them', () => {
    expect(differing(clues, 'clues')).toEqual([
      ['丁县 第二轮', 22, '24'],
      ['己县 第一轮', null, '0'],
    ])
    expect(single.filter((row) => row['clues'] === '').map(roundOf)).toEqual(['己县 第二轮'])
  })

  test('organizations are those inspected', () => {
    expect(differing(inspections, 'organizations')).toEqual([])
  })

  test('parts differ from their total in one round', () => {
    const sum = (row: Row) =>
      row['organization_parts']!.match(/\d+/g)!.reduce((a, b) => a + Number(b), 0)
    expect(single.filter((row) => String(sum(row)) !== row['organizations']).map(roundOf)).toEqual([
      '乙市 第五轮',
    ])
  })

  test('completion totals are those of the records, where stated', () => {
    for (const row of single.filter(({ done }) => done)) {
      const own = problems.filter((problem) => roundOf(problem) === roundOf(row))
      expect(own.filter((problem) => statusOf(problem) === 'done')).toHaveLength(
        Number(row['done']),
      )
    }
  })
})

test('the look-back round finds done problems of an earlier round again', () => {
  const byId = new Map(problems.map((row) => [row['problem_id'], row]))
  const repeats = problems.filter((row) => row['repeat_of'])
  expect(repeats.length).toBeGreaterThan(5)
  for (const row of repeats) {
    const former = byId.get(row['repeat_of'])!
    expect([roundOf(row), roundOf(former)]).toEqual(['戊区 第四轮', '戊区 第二轮'])
    expect([former['organization'], statusOf(former)]).toEqual([row['organization'], 'done'])
  }
})

test('most categories are known, some are local, and 三个聚焦 has no fourth axis', () => {
  const codes = problems.map((row) => mapCategory(row['category']!, null)?.code ?? 'Z8')
  const known = codes.filter((code) => code !== 'Z8').length / codes.length
  expect(known).toBeGreaterThan(0.93)
  expect(known).toBeLessThan(0.99)
  const underThree = problems.flatMap((row, i) => (row['scheme'] === '三个聚焦' ? codes[i]! : []))
  expect(underThree.some((code) => code.startsWith('D'))).toBe(false)
})

test('measures belong to problems, most of which have one', () => {
  const ids = new Set(problems.map((row) => row['problem_id']))
  const covered = new Set(measures.map((row) => row['problem_id']))
  expect([...covered].every((id) => ids.has(id))).toBe(true)
  expect(covered.size / ids.size).toBeGreaterThan(0.9)
  expect(new Set(measures.map((row) => row['measure_id'])).size).toBe(measures.length)
})
