import { type AppError, asAppError } from '#errors.ts'
import { isTable, isWanted, shownPath } from './member-names.ts'
import { notText } from './refusals.ts'
import { MAX_STREAMED, newBudget, unpacked } from './unpack.ts'
import { isZip, type ZipEntry, zipEntries } from './zip-directory.ts'

/**
 * Puts the tables in a zip in its place, as `archive.zip/inner.csv`. A zip in it is not opened but named likewise.
 * All or nothing: a zip that cannot be opened stays in the list, and `zipFault` tells why.
 */
export async function expand(
  files: readonly File[],
  signal?: AbortSignal,
): Promise<readonly File[]> {
  const expanded: File[] = []
  for (const file of files) expanded.push(...((await opened(file, signal)) ?? [file]))
  return expanded
}

/** Why a zip was not opened: a password, damage, its size, or no table in it. */
export async function zipFault(file: Blob, signal?: AbortSignal): Promise<AppError> {
  try {
    for await (const _ of membersOf(file, signal));
    return notText('zip')
  } catch (error) {
    signal?.throwIfAborted()
    return asAppError(error)
  }
}

async function opened(file: File, signal?: AbortSignal) {
  const files: File[] = []
  const { name: archive, lastModified } = file
  try {
    if (!(await isZip(file))) return null
    for await (const { name, parts } of membersOf(file, signal)) {
      files.push(new File(parts, `${archive}/${shownPath(name)}`, { lastModified }))
    }
  } catch {
    signal?.throwIfAborted()
    return null
  }
  return files.some(({ name }) => isTable(name)) ? files : null
}

interface Member {
  name: string
  parts: Blob[]
}

async function* membersOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Member> {
  const entries = await zipEntries(file)
  const budget = newBudget()
  if (!isArchive(entries)) return
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const parts: Blob[] = []
    for await (const piece of unpacked(file, entry, { budget, most: MAX_STREAMED, signal })) {
      parts.push(new Blob([piece]))
    }
    yield { name: entry.name, parts }
  }
}

// Office and OpenDocument files and electronic books are zips too; tables in them are not what they are about.
const isArchive = (entries: readonly ZipEntry[]) =>
  !entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')
