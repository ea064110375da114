import { expect, test } from 'vitest'
import { authorityLevels, kinds, modes, orgTypes, scopes, statuses } from '#schema/codes.ts'
import { plain } from '#schema/spelling.ts'
import type { CodeList } from '#schema/table.ts'

const read = (list: CodeList, label: string) =>
  list.codes.find(({ code, zh, en, synonyms = [] }) =>
    [code, zh, en, ...synonyms].map(plain).includes(plain(label)),
  )?.code

// Status words of real reports and ledgers.
test.each([
  ['完成整改', 'done'],
  ['整改到位', 'done'],
  ['已整改', 'done'],
  ['已销号', 'done'],
  ['辦結', 'done'],
  ['completed', 'done'],
  ['基本整改', 'basic'],
  ['取得阶段性成果并持续整改', 'basic'],
  ['阶段性完成', 'basic'],
  ['正在整改', 'ongoing'],
  ['有序推进', 'ongoing'],
  ['未启动', 'not_done'],
  ['整改不到位', 'not_done'],
  ['超期未完', 'not_done'],
  ['不予认定', 'withdrawn'],
  ['销项（非整改）', 'withdrawn'],
  ['长期坚持', undefined],
  ['–', undefined],
])('status %s is %s', (label, code) => {
  expect(read(statuses, label)).toBe(code)
})

test.each([
  [authorityLevels, '省级', 'province'],
  [authorityLevels, '县委', 'county'],
  [kinds, '巡察“回头看”', 'lookback'],
  [kinds, '机动式', 'flexible'],
  [modes, '市县联动', 'joint'],
  [modes, '延伸', 'extended'],
  [scopes, '累计', 'pooled'],
  [orgTypes, '村（社区）', 'village'],
  [orgTypes, '县直单位', 'party_gov'],
])('%#: %s is %s', (list, label, code) => {
  expect(read(list, label)).toBe(code)
})
