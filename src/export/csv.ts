import { unparse } from 'papaparse'
import type { Cell, Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import type { ColumnSpec, Context, Metric } from '#metrics/metric.ts'
import { neutral } from './neutral.ts'

export interface Csv {
  blob: Blob
  /** How many text cells were kept from being read as formulas. */
  neutralised: number
}

const MARK = '\uFEFF'

/**
 * A metric's table as UTF-8 CSV with a byte order mark and CRLF. Numbers stand in full precision; beside
 * each number that may be missing stands its state, so that an empty cell never passes for 0.
 */
export function tableCsv(metric: Metric, rows: readonly Row[], { lang }: Context): Csv {
  const columns = columnsOf(metric, lang)
  return linesCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  )
}

/** Any header and lines the same way: nothing missing is 0, and no text cell is read as a formula. */
export function linesCsv(header: readonly string[], lines: readonly (readonly Cell[])[]): Csv {
  let neutralised = 0
  const safe = [header, ...lines].map((line) =>
    line.map((cell) => {
      if (typeof cell !== 'string') return cell
      const text = neutral(cell)
      if (text !== cell) neutralised += 1
      return text
    }),
  )
  const text = unparse(safe, {
    newline: '\r\n',
    quotes: (cell: unknown) => typeof cell === 'string',
    escapeFormulae: false,
  })
  return { blob: new Blob([MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' }), neutralised }
}

interface CsvColumn {
  name: string
  cell: (row: Row) => Cell
}

/** The visible columns; a state that several share stands once, after the first of them. */
function columnsOf({ derived, words }: Metric, lang: Lang): CsvColumn[] {
  const told = new Set<string>()
  return Object.entries(derived)
    .filter(([, spec]) => !spec.hidden)
    .flatMap(([id, spec]) => {
      const name = (words[lang].columns as Record<string, string>)[id] ?? id
      const column = { name, cell: (row: Row) => plainCell(row[id] ?? null, spec, lang) }
      const { state } = spec
      if (state === undefined || told.has(state)) return [column]
      told.add(state)
      const { suffix, words: states } = STATES[lang]
      const stated = (row: Row) => states[String(row[state] ?? '')] ?? String(row[state] ?? '')
      return [column, { name: `${name}${suffix}`, cell: stated }]
    })
}

function plainCell(value: Cell, { kind }: ColumnSpec, lang: Lang): Cell {
  if (value === null) return ''
  return kind === 'boolean' ? STATES[lang][value ? 'yes' : 'no'] : value
}

interface StateWords {
  suffix: string
  yes: string
  no: string
  words: Record<string, string>
}

const STATES: Record<Lang, StateWords> = {
  zh: {
    suffix: '（状态）',
    yes: '是',
    no: '否',
    words: {
      value: '已报',
      nr: '未报',
      z: '不适用',
      c: '已隐去',
      p: '初步',
      r: '修订',
      '≈': '约数',
      '≥': '至少',
    },
  },
  en: {
    suffix: ' (state)',
    yes: 'yes',
    no: 'no',
    words: {
      value: 'reported',
      nr: 'not reported',
      z: 'not applicable',
      c: 'suppressed',
      p: 'provisional',
      r: 'revised',
      '≈': 'approximate',
      '≥': 'at least',
    },
  },
}
