import { describe, expect, it } from 'vitest'
import { engineFailure, isPoison } from '#engine/failure.ts'
import { AppError } from '#errors.ts'

const trap = (message: string) => Object.assign(new Error(message), { name: 'RuntimeError' })

describe('engineFailure', () => {
  it('tells memory needed and allowed', () => {
    const cause = new Error(
      'Out of Memory Error: could not allocate block of size 256.0 KiB (1.3 GiB/1.3 GiB used)',
    )
    expect(engineFailure(cause)).toMatchObject({
      code: 'engine_memory',
      facts: { needed: '256.0 KiB', limit: '1.3 GiB' },
      cause,
    })
  })

  it.each([
    ['query was canceled', 'query_canceled'],
    ['INTERRUPT Error: Interrupted!', 'query_canceled'],
    ['NotReadableError: The requested file could not be read', 'file_changed'],
    ['Binder Error: Referenced column "x" not found', 'query_failed'],
  ])('%s is %s', (message, code) => {
    expect(engineFailure(new Error(message))).toMatchObject({ code })
  })

  it('reads a parser error, which comes as JSON', () => {
    const json = '{"exception_type":"Parser","exception_message":"syntax error"}'
    expect(engineFailure(new Error(json)).facts).toEqual({ message: 'Parser Error: syntax error' })
  })

  it('leaves an AppError as it is', () => {
    const error = new AppError('param_missing', { name: 'x' })
    expect(engineFailure(error)).toBe(error)
  })
})

describe('isPoison', () => {
  it.each([
    trap('unreachable'),
    trap('memory access out of bounds'),
    trap('null function or function signature mismatch'),
    trap('table index is out of bounds'),
    new RangeError('Maximum call stack size exceeded'),
    new Error('Aborted(native code called abort())'),
    new Error('INTERNAL Error: Attempted to dereference unique_ptr that is NULL'),
    new Error(
      'FATAL Error: Failed: database has been invalidated because of a previous fatal error',
    ),
  ])('%s ends the instance', (error) => {
    expect(isPoison(error)).toBe(true)
  })

  it.each([
    "Conversion Error: Could not convert string 'unreachable' to INT32",
    'Out of Range Error: index out of bounds',
    'Catalog Error: Table with name INTERNAL Error does not exist!',
    '{"exception_type":"Parser","exception_message":"array index out of bounds"}',
    'query was canceled',
  ])('%s does not', (message) => {
    expect(isPoison(new Error(message))).toBe(false)
  })

  it('is never an error of our own', () => {
    expect(isPoison(new AppError('query_failed', {}, trap('unreachable')))).toBe(false)
  })
})
