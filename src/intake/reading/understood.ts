import { AppError } from '#errors.ts'
import type { Reading } from './read.ts'

/** A reading with nothing missing: a file whose records can be staged. */
export interface Understood extends Omit<Reading, 'failure'> {
  encoding: NonNullable<Reading['encoding']>
  delimiter: NonNullable<Reading['delimiter']>
  extract: NonNullable<Reading['extract']>
  scanned: NonNullable<Reading['scanned']>
}

/** The reading, or what stands in the way thrown as an error. */
export function understood({ failure, ...reading }: Reading): Understood {
  if (failure) throw new AppError(failure.code, failure.facts)
  const { encoding, delimiter, extract, scanned } = reading
  if (!encoding || !delimiter || !extract || !scanned) throw new AppError('not_a_table')
  return { ...reading, encoding, delimiter, extract, scanned }
}
