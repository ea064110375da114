import type { CSSProperties } from 'react'
import type { HeatCell, HeatRow, HeatSection } from '#charts/drawing.ts'

interface HeatRowsProps {
  section: HeatSection
  width: number
  paint: (value: number) => CSSProperties
  onSelect: (round: string) => void
  onOpen: (round: string) => void
}

/** The rows under one heading. */
export function HeatRows({ section, width, paint, onSelect, onOpen }: HeatRowsProps) {
  return (
    <tbody>
      <tr className="heat-section">
        <th scope="rowgroup" colSpan={width + 2}>
          {section.title}
        </th>
      </tr>
      {section.rows.map((row) => (
        <tr key={row.key} data-row={row.key}>
          <th scope="row" className="heat-region">
            {row.label}
          </th>
          {spread(row, width).map((cell, column) =>
            cell === 'empty' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell is its place
              <td key={column} className="heat-empty" />
            ) : (
              <ValueCell
                key={cell.round}
                cell={cell}
                paint={paint}
                onSelect={onSelect}
                onOpen={onOpen}
              />
            ),
          )}
          <td className="heat-total number">
            {row.total ? (
              <>
                {row.total.text} <span className="interval">{row.total.interval}</span>
              </>
            ) : (
              <span className="dim">—</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}

interface ValueCellProps {
  cell: HeatCell
  paint: (value: number) => CSSProperties
  onSelect: (round: string) => void
  onOpen: (round: string) => void
}

function ValueCell({ cell, paint, onSelect, onOpen }: ValueCellProps) {
  const { span, value, state, text, remark, focus, round } = cell
  const classes = ['heat-value', value === null && 'hatch', focus && 'focus']
  return (
    <td
      colSpan={span}
      className={classes.filter(Boolean).join(' ')}
      style={value === null ? undefined : paint(value)}
      data-value={value ?? undefined}
      data-state={state}
    >
      <button
        type="button"
        aria-pressed={focus}
        onClick={() => onSelect(round)}
        onDoubleClick={() => onOpen(round)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onOpen(round)
        }}
      >
        <span>{text}</span>
        {remark && <small title={remark}>{remark}</small>}
      </button>
    </td>
  )
}

/** A row's cells with the empty places between them. */
function spread({ cells }: HeatRow, width: number): (HeatCell | 'empty')[] {
  const line: (HeatCell | 'empty')[] = []
  let column = 0
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    while (column < cell.column) {
      line.push('empty')
      column += 1
    }
    line.push(cell)
    column += cell.span
  }
  while (column < width) {
    line.push('empty')
    column += 1
  }
  return line
}
