import type { Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import { extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

/** Rejected cells and lines as a table; with none, the table stays, empty, and says so. */
export function RejectRows({ rows, words }: { rows: readonly Row[]; words: Words['rejects'] }) {
  return (
    <div className="wide-table">
      <table className="rows-table reject-table" data-rejects>
        <caption className="visually-hidden">{words.eyebrow}</caption>
        {rows.length > 0 && <RejectHead words={words} />}
        <tbody>
          {rows.map((row) => (
            <RejectRow key={keyOf(row)} row={row} words={words} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td className="quiet">{words.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function RejectHead({ words }: { words: Words['rejects'] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="numeric">
          {words.line}
        </th>
        <th scope="col">{words.file}</th>
        <th scope="col">{words.column}</th>
        <th scope="col">{words.reason}</th>
        <th scope="col">{words.record}</th>
      </tr>
    </thead>
  )
}

function RejectRow({ row, words }: { row: Row; words: Words['rejects'] }) {
  const lang = useLang()
  const column = columnName(row, lang)
  return (
    <tr>
      <th scope="row" className="numeric">
        {counted(Number(row['line']))}
      </th>
      <td className="cut">{row['file_name']}</td>
      <td className="cut">{column || <span className="quiet">{words.wholeLine}</span>}</td>
      <td>
        {reasonName(String(row['reason']), lang)}
        {column && <small className="cut">{row['value'] || words.emptyValue}</small>}
      </td>
      <td className="as-written">
        <code title={String(row['record'] ?? '')}>{row['record']}</code>
      </td>
    </tr>
  )
}

const keyOf = (row: Row) =>
  [row['file_id'], row['line'], row['column_id'], row['reason'], row['value']].join(' ')

function columnName(row: Row, lang: 'zh' | 'en'): string {
  const id = String(row['column_id'] ?? '')
  const extract = extractOf(row['extract'] as ExtractId)
  const known = extract?.columns[id]?.[lang] ?? ''
  return String(row['header'] ?? '') || known
}
