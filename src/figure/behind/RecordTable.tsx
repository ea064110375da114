import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import type { Behind } from '#metrics/metric.ts'
import { stateWord } from '#metrics/state.ts'
import { Missing } from '#ui/Missing.tsx'
import { useLang } from '#ui/useLang.ts'
import { counted } from '../counted.ts'
import { type RecordColumn, recordColumns } from './record-columns.ts'

interface RecordTableProps {
  records: Behind['records']
  rows: readonly Row[]
}

/** Records as the files have them, with what they come to as of the day. */
export function RecordTable({ records, rows }: RecordTableProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const columns = recordColumns[records]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="behind-scroll" tabIndex={0} aria-label={t('behind.caption')}>
      <table className="table" data-behind={records}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.kind === 'count' ? 'numeric' : undefined}
              >
                {column[lang]}
              </th>
            ))}
            <th scope="col">{t('behind.file')}</th>
            <th scope="col" className="numeric">
              {t('behind.line')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several records may come from one line, and their order is fixed
            <tr key={`${row['file_id']} ${row['record_line']} ${i}`}>
              {columns.map((column) => (
                <RecordCell key={column.id} column={column} row={row} />
              ))}
              <td>{row['record_file']}</td>
              <td className="numeric">{counted(Number(row['record_line']))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RecordCell({ column, row }: { column: RecordColumn; row: Row }) {
  const lang = useLang()
  const value = row[column.id] ?? null
  if (column.kind !== 'count') return <td>{wordOf(value, column, lang) ?? '—'}</td>
  const state = String(row[column.state ?? ''] ?? 'value')
  return (
    <td className="numeric">
      {typeof value === 'number' ? counted(value) : <Missing>{stateWord(state, lang)}</Missing>}
    </td>
  )
}

function wordOf(value: Row[string], { codes }: RecordColumn, lang: 'zh' | 'en') {
  if (value === null) return null
  return codes?.codes.find(({ code }) => code === value)?.[lang] ?? String(value)
}
