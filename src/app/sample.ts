import { AppError } from '#errors.ts'
import type { LoadedBefore } from '#intake/restore.ts'

const FILES: Record<string, string> = import.meta.glob('../../data/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
})
const DECLINED = 'xunxi:sample-declined'

/** The built-in sample's files, read from this site. */
export async function sampleFiles(): Promise<File[]> {
  return Promise.all(Object.entries(FILES).map(([path, url]) => read(nameOf(path), url)))
}

/** The sample as it was loaded when the app was built; null where it was not, or is no longer to be had. */
export async function sampleLoaded(): Promise<LoadedBefore | null> {
  try {
    const { default: loaded } = await import('virtual:sample-database')
    if (!loaded) return null
    const { url, reports, dataAsOf } = loaded
    const [database, files] = await Promise.all([fetched('sample.duckdb', url), sampleFiles()])
    const inOrder = reports.map(({ name }) => files.filter((file) => file.name === name))
    return { database, files: inOrder.flat(), reports, dataAsOf }
  } catch {
    return null
  }
}

/** Whether the reader has taken the sample away in this tab; remembered over a reload, not longer. */
export const sample = {
  isDeclined(): boolean {
    try {
      return sessionStorage.getItem(DECLINED) !== null
    } catch {
      return false
    }
  },
  remember(declined: boolean) {
    try {
      if (declined) sessionStorage.setItem(DECLINED, '1')
      else sessionStorage.removeItem(DECLINED)
    } catch {
      // Storage is switched off: the sample then returns with the next start.
    }
  },
}

const read = async (name: string, url: string) =>
  new File([await fetched(name, url)], name, { type: 'text/csv' })

async function fetched(name: string, url: string): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok) throw new AppError('file_unreadable', { name })
  return response.blob()
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
