const TABLES = /\.(csv|tsv|tab|txt|xlsx|xlsm)$/i
const CLUTTER = /(^|\/)(__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Whether a file in a zip or folder can be read as a table, by its path. */
export const isTable = (path: string): boolean => TABLES.test(path) && !isClutter(path)

/** Whether it is what systems and office programs leave behind: `__MACOSX/`, `.DS_Store`, `Thumbs.db`, `~$x.xlsx`. */
export const isClutter = (path: string): boolean => CLUTTER.test(path)

/** Hears how many files of a zip or folder were passed over as clutter. */
export type OnClutter = (count: number) => void

/** A path without steps up or control characters; only ever shown. */
export const shownPath = (path: string): string =>
  path
    .replace(/\p{Cc}/gu, '')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/')
