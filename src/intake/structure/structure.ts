import { AppError } from '#errors.ts'
import { columnsOf } from '#schema/extracts.ts'
import { plain } from '#schema/spelling.ts'
import type { ExtractId } from '#schema/table.ts'
import { answerTo, type HeaderPlace, type Recipe } from '../recipe.ts'
import type { ColumnMatch, Unpivot } from '../report.ts'
import type { Question, RuleId, RuleUse } from '../rule.ts'
import { readingsIn } from '../text/readings.ts'
import { chooseExtract, type Failure, failureOf } from './choose-extract.ts'
import { isOddDelimiter, WIDE_COMMA } from './delimiters.ts'
import { fuzzyColumns } from './fuzzy-columns.ts'
import { isEmpty, type Joining, joinHeaders } from './header-rows.ts'
import { type Match, matches } from './match.ts'
import { filledEnd, nameHeaders } from './name-headers.ts'
import { type PreviewRecord, previewOf } from './preview.ts'
import type { Dialect } from './sniff.ts'
import type { Cells } from './wide-table.ts'

/** What a file's first records say of its structure. */
export interface Structure {
  header: HeaderPlace
  /** The header rows made one, before names were given. */
  raw: readonly string[]
  /** Cells that most records have. */
  width: number
  extract: ExtractId | null
  columns: readonly ColumnMatch[]
  unpivot: Unpivot | null
  preview: readonly PreviewRecord[]
  titles: readonly string[]
  questions: readonly Question[]
  rules: readonly RuleUse[]
  /** What stands in the way of loading the file. */
  failure: Failure | null
}

const EXAMPLES = 3
const MOST_TITLES = 20
const MOST_TITLE = 500

/** Reads titles, header and columns off a file's first records. `name`: of the file, which is a title too. */
export function structureOf(dialect: Dialect, recipe: Recipe, name: string): Structure {
  const { place, records } = dialect
  const rows = records.slice(place.record, place.record + place.rows).map(({ cells }) => cells)
  const raw = place.rows === 0 ? Array<string>(dialect.width).fill('') : headerOf(rows, recipe)
  const cells = records.slice(place.record + place.rows).map((record) => record.cells)
  const end = place.rows === 0 ? raw.length : Math.max(filledEnd(raw), usedEnd(cells, raw.length))
  const { headers, named } = nameHeaders(raw, end)
  const titles = titlesIn(dialect)
  const all = matches(raw, recipe.columns, headers)
  const chosen = chooseExtract(all, recipe, cells, [...titles, name])
  const turned = new Set(
    chosen.unpivot?.groups.flatMap(({ values }) => values.map(({ index }) => index)),
  )
  const fuzzy = chosen.isSure
    ? fuzzyColumns(chosen.match, recipe, cells, turned)
    : { match: chosen.match, questions: [], rules: [] }
  const given = new Set(recipe.constants.map(({ column }) => column))
  const missing = fuzzy.match.missing.filter(
    (id) => chosen.match.missing.includes(id) && !given.has(id),
  )
  const match = { ...fuzzy.match, missing }
  return {
    header: place,
    raw,
    width: dialect.width,
    extract: chosen.isSure ? match.extract.id : null,
    columns: match.columns.map((column) =>
      column.index < end ? column : { ...column, keep: false },
    ),
    unpivot: chosen.unpivot,
    preview: previewOf(records, place, recipe.restored, raw.length),
    titles,
    questions: [
      ...dialectQuestions(dialect, rows, recipe),
      ...chosen.questions,
      ...fuzzy.questions,
      ...unitQuestion(titles, match),
    ],
    rules: [
      ...ruleOf(
        'title_rows',
        titles.map((title) => ({ from: title, to: '' })),
      ),
      ...headerRules(rows, raw, headers, cells),
      ...ruleOf('named_headers', place.rows === 0 ? [] : named),
      ...fuzzy.rules,
    ],
    failure: headerFailure(place, recipe) ?? failureOf(chosen, match),
  }
}

/** A rule of the file as a whole; none where it was not at work. */
export const ruleOf = (rule: RuleId, uses: RuleUse['examples'], count = uses.length): RuleUse[] =>
  count === 0 ? [] : [{ rule, header: '', count, examples: uses.slice(0, EXAMPLES) }]

const question = (
  rule: RuleId,
  examples: readonly string[],
  choices: readonly string[],
  count = examples.length,
): Question => ({
  rule,
  header: '',
  column: null,
  count,
  examples: examples.slice(0, EXAMPLES),
  choices,
})

/** A header of several rows made one; or none, so that columns take their names from their places. */
function headerRules(
  rows: readonly (readonly string[])[],
  raw: readonly string[],
  headers: readonly string[],
  cells: Cells,
): readonly RuleUse[] {
  if (rows.length === 0) {
    const named = headers.map((to, i) => ({ from: cells[0]?.[i] ?? '', to }))
    return ruleOf(
      'no_header',
      named.filter(({ to }) => to !== ''),
    )
  }
  if (rows.length === 1) return []
  const columns = raw.map((to, i) => ({
    from: rows.flatMap((row) => row[i]?.trim() || []).join(' / '),
    to,
  }))
  return ruleOf(
    'joined_headers',
    columns.filter(({ from, to }) => to !== '' && from !== to),
  )
}

function headerOf(rows: readonly (readonly string[])[], recipe: Recipe) {
  const joining = answerTo(recipe, 'joined_headers', '')
  const isKnown = joining === 'first' || joining === 'last'
  return joinHeaders(rows, isKnown ? (joining satisfies Joining) : 'join')
}

/** The end of the columns that hold anything in the first records. */
function usedEnd(cells: readonly (readonly string[])[], width: number) {
  let end = 0
  for (const record of cells) end = Math.max(end, Math.min(width, filledEnd(record)))
  return end
}

/** Each title's texts, once. */
function titlesIn({ place, records }: Dialect): readonly string[] {
  return records
    .slice(0, place.record)
    .map(({ cells }) =>
      [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => !isEmpty(cell)),
    )
    .filter((texts) => texts.length > 0)
    .slice(0, MOST_TITLES)
    .map((texts) => texts.join(' ').slice(0, MOST_TITLE))
}

function dialectQuestions(
  { delimiter, place, records }: Dialect,
  rows: readonly (readonly string[])[],
  recipe: Recipe,
): readonly Question[] {
  const first = records.slice(place.record, place.record + EXAMPLES).map(({ text }) => text)
  const readings = readingsIn(records.flatMap(({ cells }) => cells))
  const isFound = recipe.header === null
  const asks: Question[] = []
  if (delimiter === WIDE_COMMA && recipe.delimiter === null) {
    asks.push(question('fullwidth_delimiter', first, ['split', 'keep'], records.length))
  }
  if (isOddDelimiter(delimiter) && recipe.delimiter === null) {
    asks.push(question('odd_delimiter', first, ['split', 'keep'], records.length))
  }
  if (place.rows === 0 && isFound) {
    asks.push(question('no_header', first.slice(0, 1), ['columns', 'reject']))
  }
  if (rows.length > 1 && isFound) {
    const joined = joinHeaders(rows, 'join').filter((header) => header.includes('·'))
    asks.push(question('joined_headers', joined, ['join', 'first', 'last']))
  }
  if (readings.length > 0) asks.push(question('readings', readings, ['remove', 'keep']))
  return asks
}

const UNIT =
  /(?:^|[^\p{Script=Han}]|计量|数量|统计)单\s*位\s*[:：]?\s*[(（]?\s*[十百千万亿]+(?:[个件人次条份名户项家]|[)）\s]|$)/u

/** A unit in the titles that counts would have to be multiplied by: `单位：万件`. Money is no count. */
function unitQuestion(titles: readonly string[], { extract, columns }: Match): readonly Question[] {
  const found = titles.filter((title) =>
    UNIT.test(title.replace(/[單萬計統數]/g, (one) => plain(one))),
  )
  const counts = new Set(
    columnsOf(extract)
      .filter(({ type }) => type === 'count')
      .map(({ id }) => id),
  )
  const scaled = columns.filter(({ column }) => column !== null && counts.has(column))
  if (found.length === 0 || scaled.length === 0) return []
  return [question('unit_in_preamble', found, ['ignore', 'scale'], scaled.length)]
}

function headerFailure({ rows }: HeaderPlace, recipe: Recipe): Failure | null {
  const isRejected = rows === 0 && answerTo(recipe, 'no_header', '') === 'reject'
  return isRejected ? new AppError('not_a_table') : null
}
