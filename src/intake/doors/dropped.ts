import { AppError } from '#errors.ts'
import { isClutter, type OnClutter, shownPath } from './member-names.ts'
import { tooLarge } from './refusals.ts'

const MAX_FILES = 2000

/**
 * The files of a drop or a file chooser. Of folders, what is in them and below but clutter, named by their paths;
 * `file_too_large` for more than 2,000 files. Call it before the event is over.
 */
export async function filesOf(
  dropped: DataTransferItemList | FileList,
  onClutter: OnClutter = () => {},
): Promise<readonly File[]> {
  const files: File[] = []
  const folders: FileSystemDirectoryEntry[] = []
  for (const item of dropped) {
    const entry = item instanceof File ? null : item.webkitGetAsEntry()
    const file = item instanceof File ? item : item.getAsFile()
    if (entry && isFolder(entry)) folders.push(entry)
    else if (file) files.push(named(file, file.webkitRelativePath))
  }
  for (const folder of folders) await gather(folder, files)
  if (files.length > MAX_FILES) throw tooLarge('files', MAX_FILES)
  const kept = files.filter(({ name }) => !name.includes('/') || !isClutter(name))
  if (kept.length < files.length) onClutter(files.length - kept.length)
  return kept
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const named = (file: File, path: string | undefined) =>
  path ? new File([file], shownPath(path), { lastModified: file.lastModified }) : file

async function gather(top: FileSystemDirectoryEntry, files: File[]) {
  const folders = [top]
  // A reader hands out a hundred entries at a time; the list of folders grows while it is walked.
  for (const folder of folders) {
    const reader = folder.createReader()
    let entries = await read(reader)
    for (; entries.length > 0; entries = await read(reader)) {
      folders.push(...entries.filter(isFolder))
      for (const entry of entries.filter(isFile)) files.push(await fileOf(entry))
      if (files.length + folders.length > MAX_FILES) throw tooLarge('files', MAX_FILES)
    }
  }
}

const read = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject)).catch(
    unreadable,
  )

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    .then((file) => named(file, entry.fullPath))
    .catch(unreadable)

function unreadable(cause: unknown): never {
  throw new AppError('file_unreadable', {}, cause)
}
