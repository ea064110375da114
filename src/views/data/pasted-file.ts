import { fileOfPaste } from '#intake/doors/paste.ts'

let count = 0

/** A pasted table as a file, named by the order of pasting; null for what is no table. */
export function pastedFile(text: string, nameOf: (count: number) => string): File | null {
  const file = fileOfPaste(text, nameOf(count + 1))
  if (file) count += 1
  return file
}
