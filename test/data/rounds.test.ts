import { beforeAll, describe, expect, test } from 'vitest'
import { authorityLevels } from '#schema/codes.ts'
import { loadRegions, type Regions } from '#schema/regions.ts'
import { identifyRound } from '#schema/round-identity.ts'
import { sampleRows, sampleText } from './files.ts'

type Row = Record<string, string>

let regions: Regions
beforeAll(async () => {
  regions = await loadRegions()
})

const files = ['public-rounds.csv', 'yuxi-rounds.csv', 'synthetic-rounds.csv']
const rowsOf = (names: readonly string[]) => names.flatMap((name) => sampleRows(name, 'rounds'))
const real = rowsOf(files.slice(0, 2))

function regionOf(row: Row) {
  const found = regions.resolve({ name: row['region']!, code: row['region_code'] || null })
  if (found.status !== 'found') throw new Error(`${row['region']} is ${found.status}`)
  return found.region
}

function identityOf(row: Row) {
  const region = regionOf(row)
  const level = authorityLevels.codes.find(({ zh }) => zh === row['authority_level'])
  return identifyRound({
    regionKey: region.key,
    regionLevel: region.level,
    authorityLevel: level!.code,
    term: row['term'] || null,
    label: row['round'] || null,
    scope: row['scope'] === '多轮合计' ? 'pooled' : 'single',
    startDate: row['start_date'] || null,
  })
}

describe.each(files)('%s', (name) => {
  test('is UTF-8 with BOM and CRLF', () => {
    const text = sampleText(name)
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('says of every row what kind of data it is, and where it comes from', () => {
    const nature = name.startsWith('synthetic') ? '模拟数据' : '公开通报'
    for (const row of sampleRows(name, 'rounds')) {
      expect(row['nature']).toBe(nature)
      expect(row['source_title']).not.toBe('')
    }
  })
})

test('the real rounds are 67 of official or press sources and 3 mirror copies', () => {
  const grades = real.map((row) => row['source_grade'])
  expect(grades.filter((grade) => grade === '官方或媒体')).toHaveLength(67)
  expect(grades.filter((grade) => grade === '转载')).toHaveLength(3)
})

test('a stated division code is the region that the name says', () => {
  for (const row of real.filter(({ region_code }) => region_code)) {
    const region = regionOf(row)
    expect([row['region'], region.code]).toEqual([row['region'], row['region_code']])
    expect(row['region']!.startsWith(region.fullName)).toBe(true)
  }
})

test('regions without a code are free, and lie where the name says', () => {
  const free = real.map(regionOf).filter(({ level }) => level === 'free')
  expect(free.map(({ key, parent }) => [key, parent])).toEqual([
    ['云南省临沧市(县名未载明)', '530900'],
    ['云南省昆明市(区名未载明)', '530100'],
    ['陕西省西安市西咸新区', '610100'],
    ['(市名未载明,疑为湖北省荆门市京山市)', null],
  ])
})

test('made-up regions are none of the listed ones', () => {
  const made = rowsOf(files.slice(2)).map(regionOf)
  expect(made.every(({ level, parent }) => level === 'free' && parent === null)).toBe(true)
})

test('every row is a round of its own', () => {
  const keys = rowsOf(files).map((row) => identityOf(row).key)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

test('keys of the rounds that the project started from', () => {
  const keys = real.map((row) => identityOf(row).key)
  expect(keys.slice(0, 2)).toEqual(['530400-r2', '140222-2023-04-27'])
  expect(keys.slice(-3)).toEqual(['530400-t5-任期全部轮次+', '530400-t5-r11', '530400-t5-r12'])
  expect(keys).toContain('630200-t2-3轮+')
})

test('a round is pooled where the source says so, and nowhere else', () => {
  for (const row of real) {
    expect([row['round'], identityOf(row).pooled]).toEqual([
      row['round'],
      row['scope'] === '多轮合计',
    ])
  }
})

test('parts are given where the total is, and their difference is kept', () => {
  const differing = real
    .filter(({ organization_parts }) => organization_parts)
    .map((row) => [
      row['organization_parts']!.match(/\d+/g)!.reduce((a, b) => a + Number(b), 0),
      row['organizations'],
    ])
    .filter(([sum, total]) => String(sum) !== total)
  expect(differing).toEqual([
    [50, '51'],
    [38, '40'],
  ])
})

test.each([
  [
    '云南省玉溪市',
    '第二轮',
    {
      teams: '7',
      organizations: '7',
      problems: '113',
      clues: '24',
      special_reports: '9',
      start_date: '--04-13',
      term: '',
    },
  ],
  [
    '山西省大同市天镇县',
    '',
    { teams: '4', organizations: '51', problems: '', clues: '', end_date: '2023-07-14' },
  ],
  [
    '云南省昆明市(区名未载明)',
    '第二轮',
    { problems: '697', done: '688', basically_done: '4', not_done: '5', completion_rate: '98.71%' },
  ],
  [
    '云南省玉溪市',
    '第十二轮',
    { organizations: '12', problems: '296', clues: '32', clue_persons: '' },
  ],
  [
    '云南省玉溪市',
    '任期全部轮次',
    { organizations: '101', problems: '3660', clues: '461', clue_persons: '453' },
  ],
  ['青海省海东市', '3轮', { problems: '199', clues: '20', done: '92', clues_closed: '9' }],
])('%s %s', (region, round, cells) => {
  const row = real.find(
    (candidate) => candidate['region'] === region && candidate['round'] === round,
  )
  expect(row).toMatchObject(cells)
})
