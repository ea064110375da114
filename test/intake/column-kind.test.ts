import { expect, test } from 'vitest'
import { columnKind } from '#intake/ask/column-kind.ts'

test.each([
  [['1', '２', '30'], 'integer', 0, false],
  [['1', '2.5', '1,200'], 'number', 0, false],
  [['12,000', '3.2万', '共5件'], 'unit', 0, false],
  [['1', '2', '3', '4', '未知数'], 'integer', 0, true],
  [['1', '—', '未报', ''], 'integer', 0, false],
  [['85.6%', '３‰'], 'percent', 0, false],
  [['2024.4.18', '2024年4月20日', '2024.12.1'], 'date', 2, false],
  [['2024-04-18', '2024-4-20 8:00'], 'date', 2, false],
  [['二〇二四年三月上旬', '二〇二四年十二月下旬'], 'date', 2, false],
  [['2024-04-18', '2024-04-19', '2024-04-20', '2024-04-21', '待定'], 'date', 1, true],
  [['01/02/2023', '4/27', '23-4-27'], 'date', 3, false],
  [['2024-04-18', '待定', '尽快'], 'text', 0, false],
  [['007', '010'], 'text', 0, false],
  [['20240418'], 'integer', 0, false],
  [['市粮食储备局', '市审计局'], 'text', 0, false],
  [
    ['“三重一大”议事规则未及时修订，会议记录不完整，纪要与记录不一致，且未按期整改'],
    'long',
    0,
    false,
  ],
  [['x'.repeat(100), '短'], 'long', 0, false],
  [[], 'empty', 0, false],
  [['', '—'], 'empty', 0, false],
] as const)('%j looks like %s in %i forms', (cells, kind, forms, hasOthers) =>
  expect(columnKind(cells)).toEqual({ kind, forms, hasOthers }),
)
