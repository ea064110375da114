import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import { useRows } from '#figure/useRows.ts'
import { Pager } from '#ui/Pager.tsx'
import { Panel } from '#ui/Panel.tsx'
import { QueryState } from './QueryState.tsx'
import sql from './set-aside.sql?raw'
import { type Words, wordFor } from './words.ts'

const SIZE = 10
const WIDTH = 160

interface SetAsidePanelProps {
  setAside: number
  /** Beside a narrow card. */
  wide: boolean
  words: Words
}

/** Lines that are no data: what they were taken for, and what they say. */
export function SetAsidePanel({ setAside, wide, words }: SetAsidePanelProps) {
  const [page, setPage] = useState(0)
  const params = useMemo(
    () => ({ file: 0, width: WIDTH, limit: SIZE, offset: page * SIZE }),
    [page],
  )
  const rows = useRows(sql, params)
  return (
    <Panel
      className={wide ? 'span-8' : 'span-4'}
      eyebrow={words.setAside.eyebrow}
      title={words.setAside.heading(setAside)}
      footer={words.setAside.footer}
      busy={rows.isFetching}
    >
      <QueryState query={rows} words={words}>
        {(found) => <AsideRows rows={found} words={words.setAside} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={setAside} onPage={setPage} words={words.pager} />
    </Panel>
  )
}

function AsideRows({ rows, words }: { rows: readonly Row[]; words: Words['setAside'] }) {
  if (rows.length === 0) return <p className="quiet">{words.empty}</p>
  return (
    <table className="rows-table aside-table" data-set-aside-rows>
      <caption className="visually-hidden">{words.eyebrow}</caption>
      <thead>
        <tr>
          <th scope="col" className="numeric">
            {words.line}
          </th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.record}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row['file_id']} ${row['line']}`}>
            <th scope="row" className="numeric">
              {counted(Number(row['line']))}
            </th>
            <td className="nowrap">{wordFor(words.reasons, String(row['reason']))}</td>
            <td className="cut">{row['file_name']}</td>
            <td className="as-written">
              <code title={String(row['record'] ?? '')}>{row['record']}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
