import { expect, test } from 'vitest'
import { AppError } from '#errors.ts'
import { attempt, lastFailure } from '../../../src/views/data/last-failure.ts'

const code = () => lastFailure.get()?.code

test('a failure is kept for whoever asks later, until the next attempt or a word', async () => {
  const seen: (string | undefined)[] = []
  const stop = lastFailure.subscribe(() => seen.push(code()))
  await attempt(() => Promise.reject(new AppError('file_unreadable')))
  expect(code()).toBe('file_unreadable')
  await attempt(async () => {})
  expect(code()).toBeUndefined()
  await attempt(() => Promise.reject(new Error('broken')))
  expect(code()).toBe('unexpected')
  lastFailure.forget()
  stop()
  await attempt(() => Promise.reject(new AppError('file_empty')))
  expect(seen).toEqual([
    undefined,
    'file_unreadable',
    undefined,
    undefined,
    'unexpected',
    undefined,
  ])
  lastFailure.forget()
})

test('of two attempts, the one that ends well does not hide why the other failed', async () => {
  let fail = (_: Error) => {}
  const slow = attempt(() => new Promise((_, reject) => (fail = reject)))
  await attempt(async () => {})
  fail(new AppError('file_unreadable'))
  await slow
  expect(code()).toBe('file_unreadable')
  lastFailure.forget()
})
