import type { Reading } from '#intake/reading/read.ts'
import { readFile } from '#intake/reading/read.ts'
import { NO_RECIPE, type Recipe } from '#intake/recipe.ts'
import type { RuleId } from '#intake/rule.ts'

/** Bytes of a text in GB18030 or Big5, of the characters that the encoding's two-byte table has. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array<ArrayBuffer> {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]),
  )
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string) {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.from([lead, trail]))
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

/** The reading of a text or bytes under a recipe. */
export const readingOf = (
  content: BlobPart,
  recipe: Partial<Recipe> = {},
  name = 'a.csv',
): Promise<Reading> => readFile(new File([content], name), { ...NO_RECIPE, ...recipe }, () => {})

/** A recipe with one answer about the file as a whole, or one header. */
export const answered = (rule: RuleId, choice: string, header = ''): Partial<Recipe> => ({
  answers: [{ rule, header, choice }],
})

export const rulesOf = ({ rules }: Reading) => rules.map(({ rule }) => rule)

export const questionsOf = ({ questions }: Reading) => questions.map(({ rule }) => rule)

export const cleanOf = async ({ scanned, failure }: Reading) =>
  scanned ? scanned.clean.text() : JSON.stringify(failure)

export const asideOf = async ({ scanned }: Reading) => scanned?.aside.text() ?? ''

/** The column of the extract that each source column feeds. */
export const fed = ({ columns }: Reading) => columns.map(({ column }) => column)

export const headersOf = ({ columns }: Reading) => columns.map(({ header }) => header)
