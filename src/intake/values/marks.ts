import { type CellReading, decided, refused, without } from './reading.ts'

const NOT_REPORTED = new Set(
  (
    '- -- --- — —— – / // \\ . .. … …… null n/a #n/a na nr nan 未报 未上报 未报送 未填 未填报 未填写 未统计 未公布 未公开 ' +
    '未提供 未披露 未反馈 未说明 未知 不详 不明 暂无 暂无数据 暂未统计 无数据 缺 缺失 空'
  ).split(' '),
)
const NOT_APPLICABLE = new Set(['不适用', '不涉及', '不在口径内'])
const SUPPRESSED = /^(?:\*{1,3}|已隐去|隐去|< ?\d{1,3})$/
const SPREADSHEET_ERROR = /^(?:#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?|#{2,})$/
const NONE = new Set(['无', '没有'])
const LONGEST_MARK = 16

/** Stands for a cell that a turned table does not have; no cell of a file holds it. */
export const NO_CELL = '\u0002\u0001xunxi\u0001\u0002'

/** A cell that says why there is no value: not reported, not applicable, suppressed; null for any other. */
export function readMark(tidied: string): CellReading | null {
  if (tidied === '' || tidied === NO_CELL) return without('nr', null)
  if (tidied.length > LONGEST_MARK && !tidied.startsWith('#')) return null
  if (NOT_REPORTED.has(tidied.toLowerCase())) return without('nr', 'missing_mark')
  if (NOT_APPLICABLE.has(tidied)) return without('z', 'missing_mark')
  if (SUPPRESSED.test(tidied)) return without('c', 'missing_mark')
  if (SPREADSHEET_ERROR.test(tidied)) return refused('spreadsheet_error')
  return null
}

/** 无 may mean none, no report, or no such thing: its reader says which. */
export function readNone(
  tidied: string,
  choice: string | null,
  zero: CellReading,
): CellReading | null {
  if (!NONE.has(tidied)) return null
  return decided('none_word', 'none_word', choice, (chosen) => {
    if (chosen === 'zero') return { ...zero, rule: 'none_word' }
    return without(chosen === 'z' ? 'z' : 'nr', 'none_word')
  })
}
