import { AppError } from '#errors.ts'

const FILES: Record<string, string> = import.meta.glob('../../data/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
})
const DECLINED = 'xunxi:sample-declined'

/** The built-in sample, read from this site. */
export async function sampleFiles(): Promise<File[]> {
  return Promise.all(Object.entries(FILES).map(([path, url]) => read(nameOf(path), url)))
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

async function read(name: string, url: string): Promise<File> {
  const response = await fetch(url)
  if (!response.ok) throw new AppError('file_unreadable', { name })
  return new File([await response.blob()], name, { type: 'text/csv' })
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
