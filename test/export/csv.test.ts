import { expect, it } from 'vitest'
import { tokens } from '#charts/tokens.ts'
import { tableCsv } from '#export/csv.ts'
import { fileName } from '#export/download.ts'
import { neutral } from '#export/neutral.ts'
import clueRate from '#metrics/clue_rate/metric.ts'
import type { Context } from '#metrics/metric.ts'
import { plainAngle } from '#scope/angle.ts'

const context: Context = {
  lang: 'zh',
  tokens: tokens.light,
  asOf: '2024-12-31',
  focus: null,
  compare: null,
  sort: 'official',
  expanded: false,
  angle: plainAngle,
}

const row = {
  region: '=HYPERLINK("http://x")',
  round: '第二轮, "补"',
  basis: '公开通报',
  coverage: '单轮',
  clues: null,
  clues_state: 'nr',
  problems: -5,
  problems_state: 'value',
  rate: null,
  rate_state: 'nr',
}

it('writes UTF-8 with a mark, CRLF, a state beside each value, and no formula', async () => {
  const { blob, neutralised } = tableCsv(clueRate, [row], context)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [header, line, end] = new TextDecoder().decode(bytes).split('\r\n')
  expect(header).toBe(
    '"地区","轮次","数据性质","统计范围","线索","线索（状态）","问题","问题（状态）","线索率","线索率（状态）","95% 下限","95% 上限","与聚焦轮次的率比","与聚焦轮次的率比（状态）","率比下限","率比上限","p 值"',
  )
  expect(line).toBe(
    '"\'=HYPERLINK(""http://x"")","第二轮, ""补""","公开通报","单轮","","未报",-5,"已报","","未报","","","","","","",""',
  )
  expect(end).toBe('')
  expect(neutralised).toBe(1)
})

it.each([
  ['=1+1', true],
  ['＝1+1', true],
  ['　=1', true],
  ['\u200B@x', true],
  ['\uFEFF+1', true],
  ['-1+1', true],
  ['\tx', true],
  ['=1\nfoo', true],
  ['玉溪市', false],
  ['第二轮（=）', false],
  ['', false],
])('keeps %j from being run: %s', (text, isRisky) => {
  expect(neutral(text)).toBe(isRisky ? `'${text}` : text)
})

it('makes a file name of any words', () => {
  expect(fileName(['线索率', '截至 2024-12-31'], 'csv')).toBe('线索率_截至 2024-12-31.csv')
  expect(fileName(['a/b\\c:d', '..'], 'csv')).toBe('a b c d.csv')
  expect(fileName(['\u0000', ''], 'csv')).toBe('xunxi.csv')
})
