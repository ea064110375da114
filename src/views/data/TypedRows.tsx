import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import { useRows } from '#figure/useRows.ts'
import type { FileReport } from '#intake/report.ts'
import type { Extract } from '#schema/table.ts'
import { Pager } from '#ui/Pager.tsx'
import { useLang } from '#ui/useLang.ts'
import { type KeptValue, keptCell, keptParams } from './kept-columns.ts'
import { QueryState } from './QueryState.tsx'
import { TypedCell } from './TypedCell.tsx'
import { rowCountSql, rowsSql, type Shown, shownColumns } from './typed-rows.ts'
import type { Words } from './words.ts'

const SIZE = 15

interface TypedRowsProps {
  file: FileReport
  extract: Extract
  /** Headers of the kept columns to show. */
  kept: readonly string[]
  from: number
  /** The value of a kept column that rows must have. */
  chosen: KeptValue
  words: Words
}

/** A page of a file's rows from a physical line on, with the columns the file has. */
export function TypedRows({ file, extract, kept, from, chosen, words }: TypedRowsProps) {
  const [page, setPage] = useState(0)
  const at = useMemo(() => ({ file: file.fileId, from, ...chosen }), [file.fileId, from, chosen])
  const params = useMemo(
    () => ({ ...at, ...keptParams(kept), limit: SIZE, offset: page * SIZE }),
    [at, kept, page],
  )
  const columns = useMemo(() => present(extract, file), [extract, file])
  const count = useRows(rowCountSql(extract), at)
  const rows = useRows(rowsSql(extract, kept.length), params)
  const all = Number(count.data?.[0]?.['loaded'] ?? 0)
  return (
    <>
      <QueryState query={rows} words={words}>
        {(found) => <TypedTable rows={found} columns={columns} kept={kept} words={words.rows} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={all} onPage={setPage} words={words.pager} />
    </>
  )
}

function present(extract: Extract, file: FileReport): readonly Shown[] {
  const found = new Set(file.columns.map(({ column }) => column))
  return shownColumns(extract).filter(({ id }) => found.has(id))
}

interface TypedTableProps {
  rows: readonly Row[]
  columns: readonly Shown[]
  kept: readonly string[]
  words: Words['rows']
}

function TypedTable({ rows, columns, kept, words }: TypedTableProps) {
  const lang = useLang()
  if (rows.length === 0) return <p className="quiet">{words.empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wide-table" tabIndex={0} aria-label={words.eyebrow}>
      <table className="rows-table typed-table" data-loaded-rows>
        <thead>
          <tr>
            <th scope="col" className="numeric pinned">
              {words.line}
            </th>
            {columns.map(({ id, column }) => (
              <th key={id} scope="col" className={isNumeric(column.type) ? 'numeric' : undefined}>
                {column[lang]}
              </th>
            ))}
            {kept.map((header) => (
              <th key={header} scope="col" className="cut" title={header} data-kept={header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['line'])} data-row={row['line']}>
              <th scope="row" className="numeric pinned">
                {counted(Number(row['line']))}
              </th>
              {columns.map((shown) => (
                <TypedCell key={shown.id} row={row} shown={shown} words={words} />
              ))}
              {kept.map((header, i) => (
                <td key={header} className="cut">
                  {row[keptCell(i)]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isNumeric = (type: string) => type === 'count' || type === 'percent'
