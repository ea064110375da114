import { sha256 } from '#archive/sha256.ts'
import { AppError, asAppError, type ErrorCode, type Facts } from '#errors.ts'
import type { ExtractId } from '#schema/table.ts'
import { zipFault } from '../doors/expand.ts'
import { onlyHidden, sheetQuestion, sheetRule } from '../doors/sheets.ts'
import { OnlyHiddenSheets, readWorkbook } from '../doors/workbook.ts'
import type { HeaderPlace, Quote, Recipe } from '../recipe.ts'
import type { ColumnMatch, Encoding, Unpivot } from '../report.ts'
import type { Question, RuleUse } from '../rule.ts'
import type { PreviewRecord } from '../structure/preview.ts'
import { binaryKind, encodingOf, headOf } from '../text/decode.ts'
import { guessEncodings } from '../text/guess-encoding.ts'
import { readText, type Source } from './read-text.ts'
import type { Scanned } from './scanned.ts'

/** What a file is, before the engine sees it; plain data, so that a worker can send it. */
export interface Reading {
  sha256: string
  encoding: Encoding | null
  delimiter: string | null
  quote: Quote
  header: HeaderPlace | null
  extract: ExtractId | null
  columns: readonly ColumnMatch[]
  unpivot: Unpivot | null
  /** Visible sheets of a workbook, hidden ones, which are read only when chosen, and the one read. */
  sheets: readonly string[]
  hiddenSheets: readonly string[]
  sheet: string | null
  scanned: Scanned | null
  /** About the first 30 records. */
  preview: readonly PreviewRecord[]
  /** Texts above the header. */
  titles: readonly string[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
  failure: { code: ErrorCode; facts: Facts } | null
}

/** A file to read; its name may say what is in it. */
export type NamedBlob = Blob & { name?: string }

/** Hears how much of a file has been read, 0…1. */
export type OnShare = (share: number) => void

export type Found = Omit<Reading, 'sha256' | 'failure'>

const NOTHING: Found = {
  encoding: null,
  delimiter: null,
  quote: '"',
  header: null,
  extract: null,
  columns: [],
  unpivot: null,
  sheets: [],
  hiddenSheets: [],
  sheet: null,
  scanned: null,
  preview: [],
  titles: [],
  questions: [],
  rules: [],
}

/** The reading of a file of which nothing could be read. */
export const unread = (code: ErrorCode): Reading => ({
  ...NOTHING,
  sha256: '',
  failure: { code, facts: {} },
})

/**
 * Decodes, sniffs, matches and scans a file by a recipe; what the recipe leaves open is found. What stands in the way is
 * in `failure`, beside all that could be read; only a cancel rejects.
 */
export async function readFile(
  file: NamedBlob,
  recipe: Recipe,
  onShare: OnShare,
  signal?: AbortSignal,
): Promise<Reading> {
  const found = { ...NOTHING }
  const hash = sha256(file, signal).catch(() => '')
  try {
    const head = await headOf(file)
    const source = { file, recipe, name: file.name ?? '', onShare, signal }
    if (PACKAGES.includes(binaryKind(head) ?? '')) await readSheet(found, source)
    else await readDecoded(found, source, encodingOf(head))
    return { ...found, sha256: await hash, failure: null }
  } catch (error) {
    if (signal?.aborted) throw new AppError('query_canceled', {}, error)
    const { code, facts } = asAppError(error)
    return { ...found, sha256: await hash, scanned: null, failure: { code, facts } }
  }
}

// A workbook, or what only its door can tell from one.
const PACKAGES = ['xlsx', 'zip', 'xls']

// Of the work on a workbook, what goes into getting its sheet as text.
const SHEET_SHARE = 0.7

async function readSheet(found: Found, source: Source) {
  const { file, recipe, onShare, signal } = source
  const book = await readWorkbook(
    file,
    recipe.sheet,
    (share) => onShare(share * SHEET_SHARE),
    signal,
  ).catch(async (error) => {
    if (error instanceof OnlyHiddenSheets) Object.assign(found, onlyHidden(error.sheets))
    throw asAppError(error).facts['kind'] === 'zip' ? await zipFault(file, signal) : error
  })
  const { sheets, hiddenSheets, sheet, csv, rules } = book
  Object.assign(found, { sheets, hiddenSheets, sheet })
  const text = {
    ...source,
    file: csv,
    onShare: (share: number) => onShare(SHEET_SHARE + share * (1 - SHEET_SHARE)),
  }
  try {
    await readText(found, text, 'utf-8', { isSheet: true })
  } finally {
    Object.assign(found, {
      encoding: 'xlsx',
      rules: [...sheetRule(book), ...rules, ...found.rules],
      questions: [...sheetQuestion(book), ...found.questions],
    })
  }
}

// An encoding in which a text reads so much worse than in the likeliest is not tried.
const WORSE = 0.2

/** Reads the file strictly in each encoding that it may have, then in the likeliest without the lines that are no text. */
async function readDecoded(found: Found, source: Source, certain: Encoding | null) {
  const { file, recipe } = source
  const known = (recipe.encoding === 'xlsx' ? null : recipe.encoding) ?? certain
  const guesses = known ? [{ encoding: known, score: 1 }] : await guessEncodings(file)
  const [best] = guesses
  if (!best) throw new AppError('encoding_unknown')
  for (const { encoding, score } of guesses) {
    if (score + WORSE < best.score) break
    if (await isRead(found, source, encoding)) return
  }
  if (best.encoding.startsWith('utf-16')) {
    throw new AppError('encoding_unknown', { tried: best.encoding })
  }
  await readText(found, source, best.encoding, {
    salvages: true,
    isAsked: known !== null && recipe.encoding === known,
  })
}

/** Reads the file strictly; whether the encoding allows all of it. */
async function isRead(found: Found, source: Source, encoding: Encoding) {
  try {
    await readText(found, source, encoding, {})
    return true
  } catch (error) {
    if (asAppError(error).code !== 'encoding_unknown') throw error
    Object.assign(found, NOTHING)
    return false
  }
}
