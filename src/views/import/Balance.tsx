import { counted } from '#figure/counted.ts'
import type { Draft, DraftBooks } from '#intake/ask/draft.ts'
import type { BookPart } from '#intake/report.ts'
import { Panel } from '#ui/Panel.tsx'
import { balanceParts, unplaced } from './balance-parts.ts'
import type { Words } from './words.ts'

const SMALLEST = 0.02

/** Where each record read would go if the file were loaded now, part by part. */
export function Balance({ draft: { books }, words }: { draft: Draft; words: Words }) {
  if (!books) return null
  const { read } = books
  const parts = balanceParts(books)
  const missing = unplaced(books)
  const counts = parts.map(({ count }) => count).filter((count) => count > 0)
  const { balance } = words
  return (
    <Panel
      eyebrow={balance.eyebrow}
      title={missing === 0 ? balance.title(read) : balance.open(read, missing)}
      footer={missing === 0 ? balance.sum(read, counts) : balance.unequal(read, counts)}
    >
      <span className="import-balance" aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <i
              key={kind}
              className={`import-part-${kind}`}
              style={{ flexGrow: Math.max(count / Math.max(1, read), SMALLEST) }}
            />
          ))}
      </span>
      <Parts books={books} parts={parts} words={words} />
    </Panel>
  )
}

interface PartsProps {
  books: DraftBooks
  parts: readonly BookPart[]
  words: Words
}

function Parts({ books, parts, words: { balance, stop } }: PartsProps) {
  const { read, loaded, rejected, setAside, rows } = books
  return (
    <table
      className="import-map import-parts"
      data-read={read}
      data-loaded={loaded}
      data-rejected={rejected}
      data-set-aside={setAside}
    >
      <caption className="visually-hidden">{balance.eyebrow}</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.kind} data-part={part.kind}>
            <th scope="row">
              <i className={`import-swatch import-part-${part.kind}`} />
              {balance.parts[part.kind]}
            </th>
            <td className="quiet">
              {[balance.lines(part), part.kind === 'data' && rows !== loaded && balance.rows(rows)]
                .filter(Boolean)
                .join(stop)}
            </td>
            <td className="numeric">{counted(part.count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <i className="import-swatch" />
            {balance.total}
          </th>
          <td className="quiet">{balance.equals}</td>
          <td className="numeric">{counted(read)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
