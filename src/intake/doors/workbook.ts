import { AppError, asAppError } from '#errors.ts'
import type { RuleUse } from '../rule.ts'
import { type Book, readBook } from './book.ts'
import type { Area } from './cell-area.ts'
import { type CellContext, cellText } from './cell-text.ts'
import { type HeldRows, holdRows } from './held-rows.ts'
import { type MergedAreas, mergedAreas } from './merged-areas.ts'
import { oleKind } from './ole-kind.ts'
import { type Parts, partsOf } from './package-parts.ts'
import { recordOf } from './records.ts'
import { notText } from './refusals.ts'
import { readStrings } from './shared-strings.ts'
import { firstCellReader, sheetReader } from './sheet-cells.ts'
import { readForms } from './styles.ts'
import { MAX_STREAMED } from './unpack.ts'
import { zipEntries } from './zip-directory.ts'

/** One sheet of a workbook as CSV: UTF-8, comma, `"`, LF. */
export interface Workbook {
  /** Visible sheets that hold something, in the order of their tabs. */
  sheets: readonly string[]
  /** Hidden sheets that hold something; read only when asked for. */
  hiddenSheets: readonly string[]
  /** The one read. */
  sheet: string
  /** One record per row of the sheet, from row 1 on, all of one width. */
  csv: Blob
  rules: readonly RuleUse[]
}

/** The sheets of a workbook, when none may be read unasked. */
export class OnlyHiddenSheets extends AppError {
  readonly sheets: readonly string[]

  constructor(sheets: readonly string[]) {
    super('file_empty', { kind: 'hidden' })
    this.sheets = sheets
  }
}

// Reading takes most of the time, writing the rest.
const READ_SHARE = 0.8
const PIECE = 1 << 20

/**
 * Reads one sheet of an .xlsx or .xlsm: `sheet`, or the first visible one. Values as last computed; nothing is run.
 * `file_not_text {kind}` for what is no workbook or has a password, `file_unreadable` for a broken one,
 * `file_too_large {over, limit}`, `file_empty`, also as `OnlyHiddenSheets`.
 */
export async function readWorkbook(
  file: Blob,
  sheet: string | null,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Workbook> {
  const kind = await oleKind(file)
  if (kind) throw notText(kind)
  let heard: (bytes: number) => void = () => {}
  const parts = partsOf(file, await zipEntries(file), (bytes) => heard(bytes), signal)
  const book = await readBook(parts)
  const { filled, damaged } = await filledSheets(parts, book, sheet)
  const visible = filled.filter(({ hidden }) => !hidden).map(({ name }) => name)
  const hiddenSheets = filled.filter(({ hidden }) => hidden).map(({ name }) => name)
  const chosen = filled.find(({ name }) => name === sheet) ?? filled.find(({ hidden }) => !hidden)
  if (!chosen && hiddenSheets.length > 0) throw new OnlyHiddenSheets(hiddenSheets)
  if (!chosen) throw new AppError('file_empty')
  const total = parts.packed(chosen.path) + parts.packed(book.strings ?? '')
  let read = 0
  heard = (bytes) => {
    read += bytes
    onShare(Math.min(1, read / total) * READ_SHARE)
  }
  const { rows, areas } = await readSheet(parts, book, chosen.path)
  if (rows.lastRow() === 0) throw new AppError('file_empty')
  const merged = mergedAreas(areas, rows.width(), rows.lastRow())
  const csv = await write(rows, merged, (share) => {
    signal?.throwIfAborted()
    onShare(READ_SHARE + share * (1 - READ_SHARE))
  })
  return {
    sheets: visible,
    hiddenSheets,
    sheet: chosen.name,
    csv,
    rules: [...damagedRule(damaged), ...merged.rules()],
  }
}

/** The sheets that hold something, and the hidden ones that can't be read; one that is asked for has to be sound. */
async function filledSheets(parts: Parts, { sheets }: Book, asked: string | null) {
  const filled: Book['sheets'][number][] = []
  const damaged: string[] = []
  for (const sheet of sheets) {
    const found = () => filled.push(sheet)
    try {
      await parts.read(sheet.path, firstCellReader(found), MAX_STREAMED)
    } catch (error) {
      const isSpared = sheet.hidden && sheet.name !== asked
      if (!isSpared || asAppError(error).code !== 'file_unreadable') throw error
      damaged.push(sheet.name)
    }
  }
  return { filled: filled.filter(({ name }) => !damaged.includes(name)), damaged }
}

const EXAMPLES = 3

function damagedRule(names: readonly string[]): RuleUse[] {
  if (names.length === 0) return []
  const examples = names.slice(0, EXAMPLES).map((from) => ({ from, to: '' }))
  return [{ rule: 'damaged_sheet', header: '', count: names.length, examples }]
}

async function readSheet(parts: Parts, book: Book, path: string) {
  const context: CellContext = {
    strings: await readStrings(parts, book.strings),
    forms: await readForms(parts, book.styles),
    is1904: book.is1904,
  }
  const rows = holdRows()
  const areas: Area[] = []
  const reader = sheetReader({
    text: (cell) => cellText(cell, context),
    row: rows.add,
    merged: (area) => areas.push(area),
  })
  await parts.read(path, reader, MAX_STREAMED)
  return { rows, areas }
}

async function write(rows: HeldRows, merged: MergedAreas, onShare: (share: number) => void) {
  const width = rows.width()
  const blank = recordOf([], width - 1)
  const pieces: Blob[] = []
  let text = ''
  let line = 1
  const flush = () => {
    pieces.push(new Blob([text]))
    text = ''
  }
  for await (const block of rows.blocks()) {
    for (const [row, cells] of block.rows) {
      for (; line < row; line++) text += blank
      merged.fill(row, cells)
      text += recordOf(cells, width)
      line = row + 1
      if (text.length > PIECE) flush()
    }
    onShare(block.share)
  }
  flush()
  return new Blob(pieces)
}
