import { strToU8, type Zippable, zipSync } from 'fflate'

/** XML of a cell's inside, its type and its style; a plain text becomes an inline string. */
export type Cell = string | { v?: string; f?: string; is?: string; t?: string; s?: number }

export interface Sheet {
  name: string
  rows?: readonly (readonly Cell[])[]
  /** XML instead of `rows`, from `<sheetData>` on. */
  xml?: string
  merges?: readonly string[]
  state?: string
}

export interface Book {
  sheets: readonly Sheet[]
  /** XML of `<si>` elements. */
  strings?: string
  /** Format codes or numbers, one for each style from 1 on. */
  formats?: readonly (string | number)[]
  is1904?: boolean
  prefix?: string
  strict?: boolean
  /** More or other parts. */
  parts?: Readonly<Record<string, string>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Bytes of an .xlsx. */
export const xlsx = (book: Book): Uint8Array<ArrayBuffer> => zip(partsOf(book))

export const sheetOf = (rows: Sheet['rows'] = [], merges: readonly string[] = []) =>
  xlsx({ sheets: [{ name: 'Sheet1', rows, merges }] })

/** Bytes of a zip. */
export function zip(
  members: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(members).map(([name, content]): [string, Zippable[string]] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { level }],
  ])
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>
}

export function partsOf(book: Book): Record<string, string> {
  const { sheets, strings, formats = [], parts = {}, strict = false, prefix = '' } = book
  const office = strict ? STRICT_OFFICE : OFFICE
  const declared = `xmlns${prefix && `:${prefix}`}="${strict ? STRICT : MAIN}" xmlns:rel="${office}"`
  const part = (root: string, inside: string) =>
    HEAD + named(prefix, `<${root}>${inside}</${root}>`).replace('>', ` ${declared}>`)
  const tabs = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} rel:id="s${i}"/>`,
  )
  const relations = [
    ...sheets.map((_, i) => ['worksheet', `s${i}`, `worksheets/sheet${i + 1}.xml`]),
    ...(strings === undefined ? [] : [['sharedStrings', 'strings', '/xl/sharedStrings.xml']]),
    ['styles', 'styles', '../xl/styles.xml'],
  ]
  const properties = book.is1904 ? '<workbookPr date1904="1"/>' : ''
  return {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': relationsXml([['officeDocument', 'book', 'xl/workbook.xml']], office),
    'xl/workbook.xml': part('workbook', `${properties}<sheets>${tabs.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relationsXml(relations, office),
    'xl/styles.xml': part('styleSheet', stylesXml(formats)),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': part('sst', strings) }),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        part('worksheet', inside(sheet)),
      ]),
    ),
    ...parts,
  }
}

const relationsXml = (relations: readonly (readonly string[])[], office: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${relations
    .map(
      ([type, id, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function stylesXml(formats: readonly (string | number)[]) {
  const codes = formats.map((format, i) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + i}" formatCode="${escaped(format)}"/>`
      : '',
  )
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`,
  )
  const named = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
  return `<numFmts>${codes.join('')}</numFmts>${named}<cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`
}

function inside({ rows = [], xml, merges = [] }: Sheet) {
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const data = xml ?? `<sheetData>${rows.map(rowXml).join('')}</sheetData>`
  return data + (areas && `<mergeCells>${areas}</mergeCells>`)
}

const rowXml = (cells: readonly Cell[], i: number) =>
  `<row r="${i + 1}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${i + 1}`)).join('')}</row>`

function cellXml(cell: Cell, ref: string) {
  if (cell === '') return `<c r="${ref}"/>`
  const { v, f, is, t, s } =
    typeof cell === 'string'
      ? { is: `<t xml:space="preserve">${escaped(cell)}</t>`, t: 'inlineStr' }
      : cell
  const attributes = `r="${ref}"${t ? ` t="${t}"` : ''}${s ? ` s="${s}"` : ''}`
  const formula = f === undefined ? '' : `<f>${f}</f>`
  return `<c ${attributes}>${formula}${v === undefined ? '' : `<v>${v}</v>`}${is ? `<is>${is}</is>` : ''}</c>`
}

const letter = (column: number) => String.fromCharCode(65 + column)

/** Text as XML, with what XML forbids as `_x000D_`. */
export const escaped = (text: string) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu,
      (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const named = (prefix: string, xml: string) =>
  prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`) : xml

/** The bytes with some of them replaced, `at` bytes behind the start of the last such signature. */
export function patched(
  bytes: Uint8Array<ArrayBuffer>,
  signature: number,
  at: number,
  replacement: readonly number[],
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let i = copy.length - 4; i >= 0; i--) {
    if (view.getUint32(i, true) !== signature) continue
    copy.set(replacement, i + at)
    return copy
  }
  throw new Error('no such signature')
}
