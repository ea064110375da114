import type { CSSProperties } from 'react'
import { binColour, inkOn } from '#charts/colour.ts'
import type { Drawing } from '#charts/drawing.ts'
import type { Tokens } from '#charts/tokens.ts'
import { HeatKey } from './HeatKey.tsx'
import { HeatRows } from './HeatRows.tsx'

type HeatDrawing = Extract<Drawing, { as: 'heat' }>

interface HeatProps {
  drawing: HeatDrawing
  tokens: Tokens
  onSelect: (round: string) => void
  onOpen: (round: string) => void
}

/** A table whose cells are coloured by value; what is missing has no colour but a word and a hatch. */
export function Heat({ drawing, tokens, onSelect, onOpen }: HeatProps) {
  const { corner, columns, totalHeader, sections, breaks, describe } = drawing
  const paint = (value: number): CSSProperties => {
    const ground = binColour(value, breaks, tokens)
    return { background: ground, color: inkOn(ground) }
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="heat-scroll" tabIndex={0} aria-label={describe}>
        <table className="heat">
          <caption className="visually-hidden">{describe}</caption>
          <colgroup>
            <col className="heat-region" />
            {columns.map((column, index) => (
              <col key={column} className={hasRemarks(drawing, index) ? 'heat-wide' : undefined} />
            ))}
            <col className="heat-total" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="heat-region">
                {corner}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col" className="heat-total">
                {totalHeader}
              </th>
            </tr>
          </thead>
          {sections.map((section) => (
            <HeatRows
              key={section.title}
              section={section}
              width={columns.length}
              paint={paint}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          ))}
        </table>
      </section>
      <HeatKey breaks={breaks} tokens={tokens} />
    </>
  )
}

/** Whether a cell of the column needs room for a second text. */
const hasRemarks = ({ sections }: HeatDrawing, column: number): boolean =>
  sections.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some((cell) => cell.column === column && cell.span === 1 && cell.remark),
    ),
  )
