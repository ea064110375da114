import type { Parts } from './package-parts.ts'
import { richText } from './rich-text.ts'

/** The texts that cells refer to by number. */
export async function readStrings(parts: Parts, path: string | null): Promise<readonly string[]> {
  const strings: string[] = []
  if (path === null) return strings
  const rich = richText()
  await parts.read(path, {
    root: 'sst',
    open: rich.open,
    text: rich.text,
    close(name) {
      rich.close(name)
      if (name === 'si') strings.push(rich.take())
    },
  })
  return strings
}
