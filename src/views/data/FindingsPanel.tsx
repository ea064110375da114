import { useMemo, useState } from 'react'
import type { Cell, Row } from '#engine/engine.ts'
import { useRows } from '#figure/useRows.ts'
import type { FindingSeverity } from '#intake/finding.ts'
import { findingText } from '#metrics/reconciliation/text.ts'
import { Badge } from '#ui/Badge.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import countsSql from './finding-counts.sql?raw'
import sql from './findings.sql?raw'
import { Pager } from './Pager.tsx'
import { QueryState } from './QueryState.tsx'
import { type Words, wordFor } from './words.ts'

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
        {(found) => <FindingRows rows={found} words={words.findings} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={all} onPage={setPage} words={words.pager} />
    </Panel>
  )
}

const countOf = (counts: readonly Row[], severity: FindingSeverity) =>
  Number(counts.find((row) => row['severity'] === severity)?.['findings'] ?? 0)

function FindingRows({ rows, words }: { rows: readonly Row[]; words: Words['findings'] }) {
  const lang = useLang()
  if (rows.length === 0) return <p className="quiet">{words.empty}</p>
  return (
    <div className="wide-table">
      <table className="rows-table finding-table" data-findings>
        <caption className="visually-hidden">{words.eyebrow}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.severity}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['finding_id'])}>
              <th scope="row">{row['region']}</th>
              <td className="nowrap">{row['round']}</td>
              <td>
                {findingText(toldBy(row), lang)}
                {row['kind'] === 'parts_mismatch' && <small>{row['detail']}</small>}
              </td>
              <td>
                <Severity severity={String(row['severity'])} words={words} />
              </td>
              <td className="where">
                {row['file_name']} {words.line(Number(row['line']))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null)
const number = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null)

const toldBy = ({ kind, stated, summed, detail }: Row) => ({
  kind: text(kind),
  stated: number(stated),
  summed: number(summed),
  detail: text(detail),
})

function Severity({ severity, words }: { severity: string; words: Words['findings'] }) {
  const name = wordFor(words.severities, severity)
  return severity === 'info' ? <Badge>{name}</Badge> : <Badge tone="note">{name}</Badge>
}
