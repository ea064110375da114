import { counted } from '#figure/counted.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Words } from './words.ts'

const SMALLEST = 0.02

/** Where each record read would go if the file were loaded now. */
export function Balance({ draft: { books }, words }: { draft: Draft; words: Words }) {
  if (!books) return null
  const { read, loaded, rejected, setAside, rows } = books
  const parts = [
    { id: 'loaded', name: words.balance.loaded, rows: loaded },
    { id: 'rejected', name: words.balance.rejected, rows: rejected },
    { id: 'aside', name: words.balance.aside, rows: setAside },
  ]
  const shown = parts.filter((part) => part.rows > 0)
  return (
    <Panel
      eyebrow={words.balance.eyebrow}
      title={words.balance.title(read)}
      footer={words.balance.footer}
    >
      <span className="import-balance" aria-hidden="true">
        {shown.map((part) => (
          <i
            key={part.id}
            className={`import-part-${part.id}`}
            style={{ flexGrow: Math.max(part.rows / Math.max(1, read), SMALLEST) }}
          />
        ))}
      </span>
      <table
        className="import-map import-parts"
        data-read={read}
        data-loaded={loaded}
        data-rejected={rejected}
        data-set-aside={setAside}
      >
        <caption className="visually-hidden">{words.balance.eyebrow}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                <i className={`import-swatch import-part-${part.id}`} />
                {part.name}
              </th>
              <td className="quiet">
                {part.id === 'loaded' && rows !== loaded && words.balance.rows(rows)}
              </td>
              <td className="numeric">{counted(part.rows)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.balance.total}</th>
            <td className="quiet">{words.balance.equals}</td>
            <td className="numeric">{counted(read)}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  )
}
