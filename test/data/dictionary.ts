import { columnsOf, extracts } from '#schema/extracts.ts'
import { plain } from '#schema/spelling.ts'
import type { Code, CodeList, Column, Extract } from '#schema/table.ts'
import { axes, categories } from '#schema/taxonomy.ts'

const START = '<!-- dictionary -->'
const END = '<!-- /dictionary -->'

const TYPES: Readonly<Record<Column['type'], string>> = {
  region: 'region',
  round: 'round',
  text: 'text',
  identifier: 'identifier',
  url: 'link',
  count: 'count',
  percent: 'percent',
  period: 'day, month or year',
  date: 'day',
  boolean: 'yes / no',
  code: 'one code',
  codes: 'codes',
  category: 'category',
  parts: 'parts of a total',
}

const UNKNOWN: Readonly<Record<CodeList['unknown'], string>> = {
  reject: 'Another label rejects the row.',
  keep: 'Another label is kept as written.',
}

/** The text with its dictionary, between two marks, replaced by that of the schema. */
export function withDictionary(readme: string): string {
  const start = readme.indexOf(START) + START.length
  const dictionary = [...extracts.map(section), codeLists(), taxonomy()].join('\n\n')
  return `${readme.slice(0, start)}\n\n${dictionary}\n\n${readme.slice(readme.indexOf(END))}`
}

function section(extract: Extract) {
  const rows = columnsOf(extract).map(columnRow)
  return [
    `### ${extract.zh} · ${extract.en}`,
    `Extract \`${extract.id}\`, table \`${extract.table}\`. One row is ${extract.row.en} (${extract.row.zh}).`,
    [...head('列', 'column', 'id', 'type', 'example', 'remark'), ...rows].join('\n'),
  ].join('\n\n')
}

const columnRow = ({ id, zh, en, type, required, example, note }: Column & { id: string }) =>
  row(
    zh,
    en,
    `\`${id}\``,
    TYPES[type] + (required ? ', required' : ''),
    example,
    note ? `${note.zh}。${note.en}.` : '',
  )

/** Each list once, under the names of the columns that take it. */
function codeLists() {
  const names = new Map<CodeList, Set<string>>()
  for (const { codes, zh } of extracts.flatMap(columnsOf)) {
    if (codes) names.set(codes, (names.get(codes) ?? new Set()).add(zh))
  }
  const lists = [...names].map(
    ([{ codes, unknown }, columns]) =>
      `- **${[...columns].join('、')}**: ${codes.map(codeWords).join('; ')}. ${UNKNOWN[unknown]}`,
  )
  return ['### Codes', lists.join('\n')].join('\n\n')
}

function taxonomy() {
  const rows = categories.map(({ code, axis, zh, en, keywords }) =>
    row(axes.find((candidate) => candidate.code === axis)!.zh, code, zh, en, keywords.join(' ')),
  )
  return [
    '### Problem categories',
    [...head('axis', 'code', '类别', 'category', 'recognised by'), ...rows].join('\n'),
  ].join('\n\n')
}

/** A code, its words, and other ways to write it in simplified Chinese. */
function codeWords({ code, zh, en, synonyms = [] }: Code) {
  const isSimplified = (word: string) => word === plain(word) && /\p{Script=Han}/u.test(word)
  const others = synonyms.filter(isSimplified)
  return `\`${code}\` ${zh} ${en}${others.length > 0 ? ` (${others.join(' ')})` : ''}`
}

const head = (...names: readonly string[]) => [row(...names), row(...names.map(() => '---'))]

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
