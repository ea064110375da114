import { type AppError, asAppError } from '#errors.ts'
import { isClutter, isTable, type OnClutter, shownPath } from './member-names.ts'
import { notText } from './refusals.ts'
import { MAX_STREAMED, newBudget, unpacked } from './unpack.ts'
import { isZip, type ZipEntry, zipEntries } from './zip-directory.ts'

/**
 * Puts the files in a zip in its place, as `archive.zip/inner.csv`; those that are no table are named too, and fail as
 * they would alone. A zip in it is not opened. All or nothing: a zip without a table, or that cannot be opened, stays
 * in the list, and `zipFault` tells why.
 */
export async function expand(
  files: readonly File[],
  signal?: AbortSignal,
  onClutter: OnClutter = () => {},
): Promise<readonly File[]> {
  const expanded: File[] = []
  for (const file of files) expanded.push(...((await opened(file, signal, onClutter)) ?? [file]))
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

async function opened(file: File, signal: AbortSignal | undefined, onClutter: OnClutter) {
  const files: File[] = []
  let clutter = 0
  const { name: archive, lastModified } = file
  try {
    if (!(await isZip(file))) return null
    const count = (some: number) => {
      clutter = some
    }
    for await (const { name, parts } of membersOf(file, signal, count)) {
      files.push(new File(parts, `${archive}/${shownPath(name)}`, { lastModified }))
    }
  } catch {
    signal?.throwIfAborted()
    return null
  }
  if (!files.some(({ name }) => isTable(name))) return null
  if (clutter > 0) onClutter(clutter)
  return files
}

interface Member {
  name: string
  parts: Blob[]
}

// Of a larger file that is no table, its beginning says what it is, but for those that are packages themselves.
const WHOLE = 1 << 20
const PACKAGES = /\.(docx?|pptx?|wps|dps|xlsb?|ett?|od[pst]|zip)$/i

async function* membersOf(
  file: Blob,
  signal?: AbortSignal,
  onClutter: OnClutter = () => {},
): AsyncGenerator<Member> {
  const entries = await zipEntries(file)
  const budget = newBudget()
  if (!isArchive(entries)) return
  const members = entries.filter(({ name }) => !name.endsWith('/'))
  onClutter(members.filter(({ name }) => isClutter(name)).length)
  for (const entry of members.filter(({ name }) => !isClutter(name))) {
    const parts: Blob[] = []
    const isWhole = isTable(entry.name) || PACKAGES.test(entry.name) || entry.size <= WHOLE
    for await (const piece of unpacked(file, entry, { budget, most: MAX_STREAMED, signal })) {
      parts.push(new Blob([piece]))
      if (!isWhole) break
    }
    yield { name: entry.name, parts }
  }
}

// Office and OpenDocument files and electronic books are zips too; tables in them are not what they are about.
const isArchive = (entries: readonly ZipEntry[]) =>
  !entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')
