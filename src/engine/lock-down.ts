/** Where imported files are registered; the only place SQL can read from. */
export const IMPORTS = 'imports/'

const GIB = 2 ** 30

/** Bytes DuckDB may use: a quarter of the device's memory (GiB, as the browser tells), at most 1.5 GB. */
export function memoryLimit(deviceMemory = 4) {
  return Math.min(1.5e9, Math.round((deviceMemory * GIB) / 4))
}

/**
 * Statements that close the database off, in the order that works, to run before any file is registered:
 * no extension, no network, no file outside `directory`, no setting changed afterwards.
 */
export function lockDown(directory: string, memory: number): readonly string[] {
  return [
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    `SET allowed_directories = ['${directory.replaceAll("'", "''")}']`,
    'SET enable_external_access = false',
    `SET memory_limit = '${memory}B'`,
    'SET lock_configuration = true',
  ]
}
