import { AppError } from '#errors.ts'
import type { Reading } from './read.ts'

/** A reading with nothing missing: a file whose records can be loaded. */
export type Understood = { [K in keyof Omit<Reading, 'failure'>]: NonNullable<Reading[K]> }

/** The reading, or what stands in the way thrown as an error. */
export function understood({ failure, ...reading }: Reading): Understood {
  if (failure) throw new AppError(failure.code, failure.facts)
  const { sha256, encoding, delimiter, extract, columns, scanned } = reading
  if (!encoding || !delimiter || !extract || !scanned) throw new AppError('not_a_table')
  return { sha256, encoding, delimiter, extract, columns, scanned }
}
