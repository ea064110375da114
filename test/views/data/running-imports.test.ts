import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { FileReport } from '#intake/report.ts'
import type { Workspace } from '#intake/workspace.ts'
import { cancelImports, importFiles, underWay } from '../../../src/views/data/running-imports.ts'

const csv = (name: string) => new File(['a,b\n1,2\n'], name)
const bytes = new TextEncoder().encode('a,b\n1,2\n')
const zip = new File([zipSync({ 'one.csv': bytes, 'two.csv': bytes })], 'both.zip')
const names = (files: readonly File[]) => files.map(({ name }) => name)

/** A workspace that reports the files given to it, once `wait` is over. */
function workspaceOf(wait: (signal: AbortSignal) => Promise<void> = async () => {}) {
  const given: string[][] = []
  const workspace = {
    importFiles: async (files: readonly File[], { signal }: { signal: AbortSignal }) => {
      given.push(names(files))
      await wait(signal)
      return files.map(({ name }) => ({ name }) as FileReport)
    },
  } as unknown as Workspace
  return { workspace, given }
}

test('the tables of a zip are loaded in its place, and are under way until then', async () => {
  const seen: string[][] = []
  const stop = underWay.subscribe(() => seen.push(names(underWay.files())))
  const { workspace, given } = workspaceOf()
  const reports = await importFiles(workspace, [csv('a.csv'), zip])
  stop()
  const expanded = ['a.csv', 'both.zip/one.csv', 'both.zip/two.csv']
  expect(given).toEqual([expanded])
  expect(reports.map(({ name }) => name)).toEqual(expanded)
  expect(seen).toEqual([['a.csv', 'both.zip'], expanded, []])
})

test('a cancel ends quietly and without a report', async () => {
  const { workspace } = workspaceOf(
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        cancelImports()
      }),
  )
  expect(await importFiles(workspace, [csv('a.csv')])).toEqual([])
  expect(underWay.files()).toEqual([])
})

test('a failure is told, and nothing stays under way', async () => {
  const { workspace } = workspaceOf(() => Promise.reject(new Error('broken')))
  await expect(importFiles(workspace, [csv('a.csv')])).rejects.toThrow('broken')
  expect(underWay.files()).toEqual([])
})
