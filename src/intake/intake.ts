import type { Engine } from '#engine/engine.ts'
import { AppError, asAppError } from '#errors.ts'
import { forget } from './forget.ts'
import { notesOf } from './notes.ts'
import type { Reading } from './read.ts'
import type { FileReport, Progress } from './report.ts'
import { settle } from './settle.ts'
import { stage, unstage } from './stage.ts'
import { type Understood, understood } from './understood.ts'

/** One file to load, and who hears of it. */
export interface Intake {
  fileId: number
  file: File
  sample: boolean
  signal?: AbortSignal | undefined
  onProgress: (progress: Progress) => void
}

/** Loads a file that was read: it is there whole, with balanced books, or not at all and the report says why. */
export async function intake(engine: Engine, job: Intake, reading: Reading): Promise<FileReport> {
  try {
    return await load(engine, job, understood(reading))
  } catch (error) {
    return { ...reportOf(job, reading), status: 'failed', error: asAppError(error) }
  } finally {
    await unstage(engine, job.fileId).catch(() => undefined)
  }
}

async function load(engine: Engine, job: Intake, read: Understood): Promise<FileReport> {
  const { fileId, file, signal } = job
  const stop = () => {
    if (signal?.aborted) throw new AppError('query_canceled')
  }
  say(job, 'load', 0)
  const staged = await stage(engine, read.scanned, read.delimiter, read.columns.length, fileId)
  stop()
  say(job, 'settle', 0)
  await settle(engine, { ...read, fileId, name: file.name, bytes: file.size }, staged)
  const books = await booksOf(engine, fileId)
  if (signal?.aborted || books.read !== books.loaded + books.rejected + books.setAside) {
    await forget(engine, [fileId])
    stop()
    throw new AppError('books_unbalanced', books)
  }
  const notes = await notesOf(engine, fileId, read)
  say(job, 'settle', 1)
  return { ...reportOf(job, read), ...books, notes }
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

/** A report of a file before anything of it is counted. */
export function reportOf(
  { fileId, file, sample }: Intake,
  read: Omit<Reading, 'failure'>,
): FileReport {
  const { sha256, encoding, delimiter, extract, columns, scanned } = read
  return {
    fileId,
    name: file.name,
    bytes: file.size,
    sha256,
    sample,
    status: 'ok',
    encoding,
    delimiter,
    extract,
    headerLine: scanned?.headerLine ?? null,
    columns,
    read: 0,
    loaded: 0,
    rejected: 0,
    setAside: 0,
    notes: [],
    error: null,
  }
}

/** Tells how far a file has come. */
export const say = ({ file, onProgress }: Intake, phase: Progress['phase'], done: number) =>
  onProgress({ name: file.name, phase, done })
