import { type Area, areaOf, columnOf, MAX_COLUMN, MAX_ROW, rowOf } from './cell-area.ts'
import { damaged, tooLarge } from './refusals.ts'
import { type RichText, richText } from './rich-text.ts'
import type { Attributes, XmlReader } from './xml.ts'

/** A cell as the sheet has it. */
export interface RawCell {
  /** `n` number, `s` shared string, `str`, `inlineStr`, `b` boolean, `e` error, `d` ISO date. */
  type: string
  style: number
  value: string
  inline: string
  /** Text of its formula; null: it has none. */
  formula: string | null
}

/** Hears a sheet; rows come in order, and only those with a value. */
export interface SheetListener {
  text(cell: RawCell): string
  /** `cells` from column A on, empty where nothing stands; 1-based row. */
  row(row: number, cells: string[]): void
  merged(area: Area): void
}

const MAX_MERGES = 500_000

/** Reads the XML of a sheet. Cells that come twice or rows out of order are damage: one would hide the other. */
export function sheetReader(listener: SheetListener): XmlReader {
  const cell: RawCell = { type: 'n', style: 0, value: '', inline: '', formula: null }
  const inline = richText()
  let cells: string[] = []
  let row = 0
  let column = -1
  let heard: 'value' | 'formula' | 'inline' | null = null
  let merges = 0

  function openRow({ r }: Attributes) {
    const next = r === undefined ? row + 1 : Number(r)
    if (!(Number.isInteger(next) && next > row && next <= MAX_ROW))
      throw damaged('rows out of order')
    row = next
    column = -1
    cells = []
  }

  function openCell({ r, t, s }: Attributes) {
    column = r === undefined ? column + 1 : columnOf(r)
    const isHere = r === undefined || rowOf(r) === row
    if (!isHere || column < 0 || column >= MAX_COLUMN) throw damaged('a cell without a place')
    cell.type = t ?? 'n'
    cell.style = Number(s ?? 0)
    cell.value = ''
    cell.inline = ''
    cell.formula = null
  }

  function closeCell() {
    const text = listener.text(cell)
    if (text === '') return
    if (cells[column]) throw damaged('a cell comes twice')
    while (cells.length < column) cells.push('')
    cells[column] = text
  }

  function openMerge({ ref = '' }: Attributes) {
    if (++merges > MAX_MERGES) throw tooLarge('merges', MAX_MERGES)
    const area = areaOf(ref)
    if (!area) throw damaged('a merged area without a place')
    listener.merged(area)
  }

  return {
    root: 'worksheet',
    open(name, attributes) {
      if (name === 'c') openCell(attributes)
      else if (name === 'v') heard = 'value'
      else if (name === 'f') {
        heard = 'formula'
        cell.formula = ''
      } else if (name === 'row') openRow(attributes)
      else if (name === 'is') heard = 'inline'
      else if (name === 'mergeCell') openMerge(attributes)
      else if (heard === 'inline') inline.open(name)
    },
    text(text) {
      if (heard !== null) hear(cell, heard, inline, text)
    },
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v' || name === 'f') heard = null
      else if (name === 'is') {
        cell.inline = inline.take()
        heard = null
      } else if (name === 'row') {
        if (cells.length > 0) listener.row(row, cells)
      } else if (heard === 'inline') inline.close(name)
    },
  }
}

function hear(cell: RawCell, heard: string, inline: RichText, text: string) {
  if (heard === 'value') cell.value += text
  else if (heard === 'formula') cell.formula += text
  else inline.text(text)
}

/** Reads a sheet only as far as its first cell with something in it. */
export function firstCellReader(found: () => void): XmlReader {
  let isFound = false
  const listener: SheetListener = {
    text({ value, inline, formula }) {
      if (value !== '' || inline !== '' || formula) isFound = true
      return ''
    },
    row() {},
    merged() {},
  }
  return {
    ...sheetReader(listener),
    isDone() {
      if (isFound) found()
      return isFound
    },
  }
}
