import type { Engine } from '#engine/engine.ts'
import { AppError, asAppError } from '#errors.ts'
import { extractOf } from '#schema/extracts.ts'
import type { Prepared } from './ask/prepare.ts'
import { unstage } from './examine/stage.ts'
import type { Reading } from './reading/read.ts'
import type { Understood } from './reading/understood.ts'
import type { FileReport, Progress } from './report.ts'
import { forget } from './settle/forget.ts'
import { notesOf } from './settle/notes.ts'
import { partsOf } from './settle/parts.ts'
import { settle } from './settle/settle.ts'

/** One file to load, and who hears of it. */
export interface Intake {
  fileId: number
  file: File
  sample: boolean
  signal?: AbortSignal | undefined
  onProgress: (progress: Progress) => void
}

/** Loads a prepared file: it is there whole, with balanced books, or not at all and the report says why. */
export async function load(engine: Engine, prepared: Prepared): Promise<FileReport> {
  const { job, reading, staged } = prepared
  try {
    if (!staged) return reportOf(job, reading)
    return await loadStaged(engine, prepared, staged)
  } catch (error) {
    return { ...reportOf(job, reading), status: 'failed', error: asAppError(error) }
  } finally {
    await unstage(engine, job.fileId).catch(() => undefined)
  }
}

async function loadStaged(
  engine: Engine,
  { job }: Prepared,
  { reading, records, examined }: NonNullable<Prepared['staged']>,
): Promise<FileReport> {
  const { fileId, file } = job
  await settle(engine, { ...reading, fileId, name: file.name, bytes: file.size }, records, examined)
  const books = await booksOf(engine, fileId)
  const isOpen = books.read !== books.loaded + books.rejected + books.setAside
  if (job.signal?.aborted || isOpen) {
    await forget(engine, [fileId])
    stopIfAborted(job)
    throw new AppError('books_unbalanced', books)
  }
  const notes = await notesOf(engine, fileId, reading)
  const parts = await partsIn(engine, fileId, reading)
  say(job, 'settle', 1)
  return {
    ...reportOf(job, { ...reading, failure: null }),
    ...books,
    parts,
    notes,
    rules: examined.rules,
  }
}

/** The counts of a file: read by the scanner, the others counted in the tables. */
async function booksOf(engine: Engine, fileId: number) {
  const [row] = await engine.rows(
    'SELECT read, loaded, rejected, set_aside FROM file WHERE file_id = $id',
    { id: fileId },
  )
  const count = (name: string) => Number(row?.[name])
  return {
    read: count('read'),
    loaded: count('loaded'),
    rejected: count('rejected'),
    setAside: count('set_aside'),
  }
}

function partsIn(engine: Engine, fileId: number, { extract, header }: Understood) {
  const of = (fields: string, table: string) =>
    `SELECT ${fields} FROM ${table} WHERE file_id = ${fileId}`
  const sources = {
    aside: of('line, reason', 'set_aside'),
    data: of('line', extractOf(extract).table),
    rejected: of('line', 'reject'),
  }
  return partsOf(engine, sources, header?.rows ?? 0)
}

/** A report of a file before anything of it is counted. */
export function reportOf({ fileId, file, sample }: Intake, reading: Reading): FileReport {
  const { sha256, encoding, delimiter, sheet, extract, columns, scanned, failure } = reading
  return {
    fileId,
    name: file.name,
    bytes: file.size,
    sha256,
    sample,
    status: failure ? 'failed' : 'ok',
    encoding,
    delimiter,
    sheet,
    extract,
    headerLine: scanned?.headerLine || null,
    columns,
    read: 0,
    loaded: 0,
    rejected: 0,
    setAside: 0,
    parts: [],
    notes: [],
    rules: reading.rules,
    error: failure && new AppError(failure.code, failure.facts),
  }
}

/** Throws `query_canceled` once a job is canceled. */
export function stopIfAborted({ signal }: Intake) {
  if (signal?.aborted) throw new AppError('query_canceled')
}

/** Tells how far a file has come. */
export const say = ({ file, onProgress }: Intake, phase: Progress['phase'], done: number) =>
  onProgress({ name: file.name, phase, done })
