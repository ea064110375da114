import { AppError } from '#errors.ts'

/** What of a file is beyond its limit. */
type Limit = 'entries' | 'bytes' | 'ratio' | 'cells' | 'columns' | 'merges' | 'files'

/** The file is broken: cut off, overwritten, or not what its own directory says. */
export const damaged = (cause: unknown) =>
  cause instanceof AppError ? cause : new AppError('file_unreadable', { kind: 'damaged' }, cause)

/** The file is of a kind that is no table, or none that can be read. */
export const notText = (kind: string) => new AppError('file_not_text', { kind })

export const tooLarge = (over: Limit, limit: number) =>
  new AppError('file_too_large', { over, limit })
