import { mapCategory } from '#schema/map-category.ts'
import { plain } from '#schema/spelling.ts'
import type { CodeList } from '#schema/table.ts'

/** What a label says: its code, nothing (a mark for not reported), or a word that no list knows. */
export interface Reading {
  code: string | null
  known: boolean
}

const MARKS = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '\\',
  'null',
  'n/a',
  'na',
  'nr',
  '未报',
  '未填',
  '不详',
  '暂无',
  '未知',
])
const SEVERAL = /[、,+/;&]|(?:和|及|与)/

const indexes = new WeakMap<CodeList, ReadonlyMap<string, string>>()

function indexOf(list: CodeList): ReadonlyMap<string, string> {
  const known = indexes.get(list)
  if (known) return known
  const index = new Map<string, string>()
  for (const { code, zh, en, synonyms = [] } of list.codes) {
    for (const word of [code, zh, en, ...synonyms])
      if (!index.has(plain(word))) index.set(plain(word), code)
  }
  indexes.set(list, index)
  return index
}

/** The code of one label. */
export function readCode(list: CodeList, label: string): Reading {
  const bare = plain(label)
  const code = indexOf(list).get(bare)
  if (code) return { code, known: true }
  return { code: null, known: MARKS.has(bare) }
}

/** The codes of a label that may name several, joined by `+`; known when each part is. */
export function readCodes(list: CodeList, label: string): Reading {
  const whole = readCode(list, label)
  if (whole.known) return whole
  const parts = plain(label)
    .split(SEVERAL)
    .filter(Boolean)
    .map((part) => readCode(list, part))
  const codes = [...new Set(parts.flatMap(({ code }) => code ?? []))]
  return {
    code: codes.length > 0 ? codes.join('+') : null,
    known: parts.every(({ known }) => known),
  }
}

/** The class of a category label: `Z9` where none is stated, `Z8` where it has no class. */
export function readCategory(label: string, scheme: string | null, subcategory: string): Reading {
  if (MARKS.has(plain(label))) return { code: 'Z9', known: true }
  const found = mapCategory(label, scheme)
  const finer = found?.level === 1 && subcategory ? mapCategory(subcategory, null) : null
  const code = finer?.level === 2 && finer.code.startsWith(found!.code) ? finer.code : found?.code
  return { code: code ?? 'Z8', known: code !== undefined }
}
