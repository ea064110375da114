import type { AsideFile, Manifest } from '#archive/manifest.ts'
import { type Store, storedName } from '#archive/store.ts'
import { rowsOf } from '../loading.ts'
import type { Recipe } from '../recipe.ts'
import type { KeepFinding } from './keep-state.ts'
import type { KeptWorkspace, Reopened } from './kept.ts'
import type { KeptSettings } from './shapes.ts'

/** The files of a manifest with their bytes; one whose bytes are gone has none. */
export async function keptIn(
  store: Store<Recipe, KeptSettings>,
  { files, settings }: Manifest<Recipe, KeptSettings>,
): Promise<KeptWorkspace> {
  const withBytes = files.map(async (file) => ({
    ...file,
    content: (await store.read(storedName(file.sha256))) ?? new Blob(),
  }))
  return { files: await Promise.all(withBytes), settings }
}

/** What is not as it was when it was kept. */
export const findingsOf = (reopened: readonly Reopened[]) => reopened.flatMap(findingOf)

function findingOf({ report, rows, isDamaged }: Reopened): KeepFinding[] {
  const { name } = report
  if (isDamaged) return [{ kind: 'source_damaged', name }]
  if (report.status !== 'ok') return [{ kind: 'not_loaded', name }]
  const now = rowsOf(report)
  const differ = (Object.keys(rows) as (keyof typeof rows)[]).some((key) => rows[key] !== now[key])
  return differ ? [{ kind: 'rows_differ', name, kept: rows, now }] : []
}

/** Bytes that are not those of their file, as they lie in the folder. */
export const asideOf = ({ sha256, report }: Reopened): AsideFile => ({
  stored: storedName(sha256),
  name: report.name,
  bytes: report.bytes,
})
