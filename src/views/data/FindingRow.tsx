import { useId, useState } from 'react'
import type { Cell, Row } from '#engine/engine.ts'
import { findingText } from '#metrics/reconciliation/text.ts'
import { Badge } from '#ui/Badge.tsx'
import { useLang } from '#ui/useLang.ts'
import { FindingBehind } from './FindingBehind.tsx'
import { type Words, wordFor } from './words.ts'

const COLUMNS = 6

/** A finding in a sentence; opened, it shows the rows behind it. */
export function FindingRow({ row, words }: { row: Row; words: Words }) {
  const lang = useLang()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { findings } = words
  return (
    <>
      <tr>
        <th scope="row">{row['region']}</th>
        <td className="nowrap">{row['round']}</td>
        <td>
          {findingText(toldBy(row), lang)}
          {row['kind'] === 'parts_mismatch' && <small>{row['detail']}</small>}
        </td>
        <td>
          <Severity severity={String(row['severity'])} words={findings} />
        </td>
        <td className="where">
          {row['file_name']} {findings.line(Number(row['line']))}
        </td>
        <td className="numeric">
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? findings.hide : findings.show(Number(row['rows']))}
          </button>
        </td>
      </tr>
      {open && (
        <tr className="finding-behind" id={id}>
          <td colSpan={COLUMNS}>
            <FindingBehind finding={row} words={words} />
          </td>
        </tr>
      )}
    </>
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
