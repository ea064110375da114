const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu
const LONGEST = 100
/** The browser may still be reading the file when the click returns. */
const KEPT_MS = 60_000

/** A file name of some words that every system accepts. */
export function fileName(words: readonly string[], extension: string): string {
  const stem = words
    .map((word) => word.replace(FORBIDDEN, ' ').replace(/^[.\s]+|[.\s]+$/g, ''))
    .filter((word) => word !== '')
    .join('_')
    .slice(0, LONGEST)
  return `${stem || 'xunxi'}.${extension}`
}

/** Hands a file to the browser's downloads. */
export function download(content: Blob, name: string) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
