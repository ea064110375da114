import type { Cell } from '#engine/engine.ts'
import type { Answer } from '#engine/read-only.ts'
import type { Words } from './words.ts'

const NUMBER = /INT|DECIMAL|DOUBLE|FLOAT/

interface AnswerTableProps {
  answer: Answer
  words: Words['answer']
}

/** The rows of an answer, types beside names; a missing value says NULL. */
export function AnswerTable({ answer: { columns, rows }, words }: AnswerTableProps) {
  if (rows.length === 0) return <p className="table-none">{words.empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="console-scroll" tabIndex={0} aria-label={words.caption}>
      <table className="table console-answer" data-answer>
        <thead>
          <tr>
            {columns.map(({ name, type }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th key={i} scope="col" className={NUMBER.test(type) ? 'numeric' : undefined}>
                {name}
                <small>{type}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and their order is fixed
            <tr key={line}>
              {columns.map(({ type }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={i} className={NUMBER.test(type) ? 'numeric' : undefined}>
                  {shown(row[`c${i}`] ?? null) ?? <i className="quiet">{words.missing}</i>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const shown = (value: Cell) => (value === null ? null : String(value))
