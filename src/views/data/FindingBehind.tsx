import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import { useRows } from '#figure/useRows.ts'
import { extracts } from '#schema/extracts.ts'
import type { Extract } from '#schema/table.ts'
import { Pager } from '#ui/Pager.tsx'
import { useLang } from '#ui/useLang.ts'
import extractsSql from './finding-extracts.sql?raw'
import { behindColumns, behindSql } from './finding-rows.ts'
import { QueryState } from './QueryState.tsx'
import { TypedCell } from './TypedCell.tsx'
import type { Shown } from './typed-rows.ts'
import type { Words } from './words.ts'

const SIZE = 10

interface BehindProps {
  finding: Row
  words: Words
}

/** The rows that a finding is about, each with its file, line and the cells that bear on it. */
export function FindingBehind({ finding, words }: BehindProps) {
  const id = Number(finding['finding_id'])
  const all = Number(finding['rows'])
  const params = useMemo(() => ({ finding: id }), [id])
  const held = useRows(extractsSql, params)
  return (
    <QueryState query={held} words={words}>
      {(found) => (
        <>
          {found.map((row) => (
            <ExtractRows
              key={String(row['extract'])}
              extract={extracts.find((extract) => extract.id === row['extract'])!}
              listed={Number(row['listed'])}
              finding={finding}
              words={words}
            />
          ))}
          {all > sumOf(found) && (
            <p className="quiet">{words.findings.firstRows(sumOf(found), all)}</p>
          )}
        </>
      )}
    </QueryState>
  )
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + Number(row['listed']), 0)

interface ExtractRowsProps extends BehindProps {
  extract: Extract
  listed: number
}

function ExtractRows({ extract, listed, finding, words }: ExtractRowsProps) {
  const [page, setPage] = useState(0)
  const id = Number(finding['finding_id'])
  const params = useMemo(() => ({ finding: id, limit: SIZE, offset: page * SIZE }), [id, page])
  const columns = behindColumns(String(finding['kind']), String(finding['detail']), extract)
  const rows = useRows(behindSql(extract, columns), params)
  return (
    <>
      <QueryState query={rows} words={words}>
        {(found) => <BehindTable {...{ extract, columns, words }} rows={found} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={listed} onPage={setPage} words={words.pager} />
    </>
  )
}

interface BehindTableProps {
  extract: Extract
  columns: readonly Shown[]
  rows: readonly Row[]
  words: Words
}

function BehindTable({ extract, columns, rows, words }: BehindTableProps) {
  const lang = useLang()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wide-table" tabIndex={0} aria-label={extract[lang]}>
      <table className="rows-table typed-table" data-finding-rows={extract.id}>
        <thead>
          <tr>
            <th scope="col">{words.rows.pick}</th>
            <th scope="col" className="numeric">
              {words.rows.line}
            </th>
            {columns.map(({ id, state, column }) => (
              <th key={id} scope="col" className={state ? 'numeric' : undefined}>
                {column[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several rows may come from one line, and their order is fixed
            <tr key={`${row['file_id']} ${row['line']} ${i}`}>
              <td className="cut">{row['file_name']}</td>
              <th scope="row" className="numeric">
                {counted(Number(row['line']))}
              </th>
              {columns.map((shown) => (
                <TypedCell key={shown.id} row={row} shown={shown} words={words.rows} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
