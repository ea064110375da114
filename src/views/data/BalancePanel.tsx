import { counted } from '#figure/counted.ts'
import { useRows } from '#figure/useRows.ts'
import { Panel } from '#ui/Panel.tsx'
import { asidesOf } from './asides.ts'
import { BalanceBar, type BalancePart } from './BalanceBar.tsx'
import { balanceLabel, detailedParts } from './balance.ts'
import type { Books } from './books.ts'
import countsSql from './set-aside-counts.sql?raw'
import type { Words } from './words.ts'

const ALL = {}

/** All rows of all files, and where each of them went. */
export function BalancePanel({ books, words }: { books: Books; words: Words }) {
  const asides = useRows(countsSql, ALL)
  const parts = detailedParts(books, asidesOf(asides.data ?? [], words), books.repeated, words)
  const { read, loaded, rejected, setAside } = books
  const missing = read - loaded - rejected - setAside
  return (
    <Panel
      className="span-4"
      eyebrow={words.balance.eyebrow}
      title={titleOf(read, missing, words.balance)}
      footer={words.balance.footer}
      busy={!asides.data}
    >
      <BalanceBar parts={parts} label={balanceLabel(parts, words)} />
      <BalanceTable parts={parts} total={read} words={words.balance} />
    </Panel>
  )
}

function titleOf(read: number, missing: number, words: Words['balance']): string {
  if (read === 0) return words.none
  return missing === 0 ? words.heading(read) : words.open(read, missing)
}

interface BalanceTableProps {
  parts: readonly BalancePart[]
  total: number
  words: Words['balance']
}

export function BalanceTable({ parts, total, words }: BalanceTableProps) {
  return (
    <table className="rows-table balance-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id} data-part={part.id}>
            <th scope="row">
              <i className={`swatch balance-${part.id}`} />
              {part.name}
            </th>
            <td className="quiet">{part.note}</td>
            <td className="numeric">{counted(part.rows)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <i className="swatch" />
            {words.total}
          </th>
          <td className="quiet">{words.totalNote}</td>
          <td className="numeric">{counted(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
