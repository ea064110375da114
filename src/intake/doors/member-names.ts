const TABLES = /\.(csv|tsv|tab|txt|xlsx|xlsm)$/i
// Cannot be read, but whoever sends them should hear so.
const UNREADABLE = /\.(xls|xlsb|et|ods|zip|rar|7z)$/i
const CLUTTER = /(^|\/)(__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Whether a file in a zip or folder can be read as a table, by its path. */
export const isTable = (path: string): boolean => TABLES.test(path) && !CLUTTER.test(path)

/** Whether it is a table, or something that may hold one and has to be named. */
export const isWanted = (path: string): boolean =>
  isTable(path) || (UNREADABLE.test(path) && !CLUTTER.test(path))

/** A path without steps up or control characters; only ever shown. */
export const shownPath = (path: string): string =>
  path
    .replace(/\p{Cc}/gu, '')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/')
