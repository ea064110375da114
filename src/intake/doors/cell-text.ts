import { type NumberForm, PLAIN } from './number-form.ts'
import { numberText } from './number-text.ts'
import { damaged } from './refusals.ts'
import { unescaped } from './rich-text.ts'
import type { RawCell } from './sheet-cells.ts'

/** What cells of a workbook refer to. */
export interface CellContext {
  strings: readonly string[]
  forms: readonly NumberForm[]
  is1904: boolean
}

const ISO_MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,9})?Z?$/

/** A cell as text: what was computed, never how; a formula that was never computed as `=A1+B1`. */
export function cellText(cell: RawCell, context: CellContext): string {
  const { type, value, inline, formula } = cell
  if (type === 'inlineStr') return inline
  if (type === 'str') return unescaped(value)
  if (value === '') return formula === null ? inline : `=${formula}`
  if (type === 's') return shared(value, context.strings)
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'e') return value
  if (type === 'd') return isoText(value)
  return numberText(value.trim(), context.forms[cell.style] ?? PLAIN, context.is1904)
}

function shared(index: string, strings: readonly string[]) {
  const text = strings[Number(index)]
  if (text === undefined) throw damaged('no such shared string')
  return text
}

function isoText(value: string) {
  const [, day, time] = ISO_MOMENT.exec(value) ?? []
  if (!day) return value
  return time === '00:00:00' ? day : `${day} ${time}`
}
