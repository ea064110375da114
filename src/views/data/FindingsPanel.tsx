import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { useRows } from '#figure/useRows.ts'
import type { FindingSeverity } from '#intake/reconcile/finding.ts'
import { Pager } from '#ui/Pager.tsx'
import { Panel } from '#ui/Panel.tsx'
import { FindingRow } from './FindingRow.tsx'
import countsSql from './finding-counts.sql?raw'
import sql from './findings.sql?raw'
import { QueryState } from './QueryState.tsx'
import type { Words } from './words.ts'

const ALL = {}
const SIZE = 10

/** Where figures disagree, each with the file and line it was found in. */
export function FindingsPanel({ words }: { words: Words }) {
  const [page, setPage] = useState(0)
  const params = useMemo(() => ({ limit: SIZE, offset: page * SIZE }), [page])
  const rows = useRows(sql, params)
  const counts = useRows(countsSql, ALL).data
  const count = (severity: FindingSeverity) => countOf(counts ?? [], severity)
  const all = count('mismatch') + count('check') + count('info')
  return (
    <Panel
      className="span-12"
      eyebrow={words.findings.eyebrow}
      title={
        counts ? words.findings.heading(count('mismatch'), count('check')) : words.findings.unknown
      }
      sub={words.findings.lead}
      footer={words.findings.footer}
      busy={rows.isFetching}
    >
      <QueryState query={rows} words={words}>
        {(found) => <FindingRows rows={found} words={words} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={all} onPage={setPage} words={words.pager} />
    </Panel>
  )
}

const countOf = (counts: readonly Row[], severity: FindingSeverity) =>
  Number(counts.find((row) => row['severity'] === severity)?.['findings'] ?? 0)

function FindingRows({ rows, words }: { rows: readonly Row[]; words: Words }) {
  const { findings } = words
  if (rows.length === 0) return <p className="quiet">{findings.empty}</p>
  return (
    <div className="wide-table">
      <table className="rows-table finding-table" data-findings>
        <caption className="visually-hidden">{findings.eyebrow}</caption>
        <thead>
          <tr>
            <th scope="col">{findings.region}</th>
            <th scope="col">{findings.round}</th>
            <th scope="col">{findings.text}</th>
            <th scope="col">{findings.severity}</th>
            <th scope="col">{findings.where}</th>
            <th scope="col" className="numeric">
              {findings.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FindingRow key={String(row['finding_id'])} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
