import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { LoadedBefore } from '#intake/restore.ts'
import { createWorkspace } from '#intake/workspace.ts'
import { nativeFile } from '../test/engines.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** What is loaded of the sample, but for its files, which the app has at hand; the database as bytes. */
export type Loaded = Pick<LoadedBefore, 'reports' | 'dataAsOf'> & { database: Buffer }

/** Loads the sample the way the app does, in DuckDB for Node; throws unless every file loads without a question. */
export async function loadSample(): Promise<Loaded> {
  const engine = await nativeFile()
  const workspace = createWorkspace(engine)
  await workspace.rebuild()
  await workspace.importFiles(await sampleFiles(), { sample: true })
  const { files: reports, dataAsOf } = workspace.snapshot()
  const odd = reports.find(({ status }) => status !== 'ok')
  if (odd)
    throw new Error(`${odd.name}: ${odd.status} ${odd.error?.code ?? ''}`, { cause: odd.error })
  return { database: await engine.whole(), reports, dataAsOf }
}

async function sampleFiles(): Promise<File[]> {
  const names = (await readdir(HERE)).filter((name) => name.endsWith('.csv')).sort()
  const isRounds = (name: string) => name.endsWith('rounds.csv')
  const inOrder = [...names.filter(isRounds), ...names.filter((name) => !isRounds(name))]
  return Promise.all(
    inOrder.map(
      async (name) => new File([await readFile(HERE + name)], name, { type: 'text/csv' }),
    ),
  )
}
