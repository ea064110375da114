import { sha256 } from '#archive/sha256.ts'
import { AppError, asAppError, type ErrorCode, type Facts } from '#errors.ts'
import type { ExtractId } from '#schema/table.ts'
import { encodingsOf, headOf, type Piece, utf8Pieces } from './decode.ts'
import { match } from './match.ts'
import type { ColumnMatch, Encoding } from './report.ts'
import { createScanner, type Scanner } from './scan.ts'
import type { Scanned } from './scanned.ts'
import { cellsOf, type Dialect, sniff } from './sniff.ts'

/** What a file is, before the engine sees it; plain data, so that a worker can send it. */
export interface Reading {
  sha256: string
  encoding: Encoding | null
  delimiter: string | null
  extract: ExtractId | null
  columns: readonly ColumnMatch[]
  scanned: Scanned | null
  failure: { code: ErrorCode; facts: Facts } | null
}

/** Hears how much of a file has been read, 0…1. */
export type OnShare = (share: number) => void

type Found = Omit<Reading, 'sha256' | 'failure'>

const SAMPLE = 1 << 20
const NOTHING: Found = {
  encoding: null,
  delimiter: null,
  extract: null,
  columns: [],
  scanned: null,
}

/** The reading of a file of which nothing could be read. */
export const unread = (code: ErrorCode): Reading => ({
  ...NOTHING,
  sha256: '',
  failure: { code, facts: {} },
})

/** Decodes, sniffs, matches and scans a file. What stands in the way is in `failure`; only a cancel rejects. */
export async function readFile(
  file: Blob,
  onShare: OnShare,
  signal?: AbortSignal,
): Promise<Reading> {
  const found = { ...NOTHING }
  const hash = sha256(file, signal).catch(() => '')
  try {
    await readInto(found, file, onShare, signal)
    return { ...found, sha256: await hash, failure: null }
  } catch (error) {
    if (signal?.aborted) throw new AppError('query_canceled', {}, error)
    const { code, facts } = asAppError(error)
    return { ...found, sha256: await hash, scanned: null, failure: { code, facts } }
  }
}

async function readInto(found: Found, file: Blob, onShare: OnShare, signal?: AbortSignal) {
  const encodings = encodingsOf(await headOf(file))
  for (const encoding of encodings) {
    try {
      return await readAs(encoding, found, file, onShare, signal)
    } catch (error) {
      const isWrong = asAppError(error).code === 'encoding_unknown'
      if (isWrong) Object.assign(found, NOTHING)
      if (!isWrong || encoding === encodings.at(-1)) throw error
    }
  }
}

async function readAs(
  encoding: Encoding,
  found: Found,
  file: Blob,
  onShare: OnShare,
  signal?: AbortSignal,
) {
  found.encoding = encoding
  let dialect: Dialect | undefined
  let scanner: Scanner | undefined
  for await (const piece of utf8Pieces(file, encoding)) {
    signal?.throwIfAborted()
    dialect ??= recognise(found, piece)
    scanner ??= createScanner(dialect.delimiter, dialect.headerRecord)
    scanner.push(piece.bytes)
    onShare(piece.share)
  }
  if (!dialect || !scanner) throw new AppError('file_empty')
  found.scanned = checked(scanner.end(), dialect)
}

function recognise(found: Found, { bytes, share }: Piece): Dialect {
  const sample = new TextDecoder().decode(bytes.subarray(0, SAMPLE), { stream: true })
  const dialect = sniff(sample, share === 1 && bytes.length <= SAMPLE)
  found.delimiter = dialect.delimiter
  found.columns = dialect.header.map((header, index) => ({ index, header, column: null }))
  const { extract, columns } = match(dialect.header)
  found.extract = extract.id
  found.columns = columns
  return dialect
}

/** The scanner and the sniffer must have the same record for the header. */
function checked(scanned: Scanned, { header, delimiter }: Dialect) {
  const cells = cellsOf(scanned.header, delimiter)
  const isSame = cells.length === header.length && cells.every((cell, i) => cell === header[i])
  if (!isSame) throw new AppError('not_a_table')
  return scanned
}
