import './matrix.css'
import { type CSSProperties, useState } from 'react'
import { inkOn } from '#charts/colour.ts'
import type { Drawing, MatrixCell } from '#charts/drawing.ts'
import type { Tokens } from '#charts/tokens.ts'
import { MatrixTip, type Pointed } from './MatrixTip.tsx'

type MatrixDrawing = Extract<Drawing, { as: 'matrix' }>

interface MatrixProps {
  drawing: MatrixDrawing
  tokens: Tokens
  onSelect: (key: string) => void
  onOpen?: (key: string) => void
}

/** A table of departures, coloured on both sides of nought; what departs by chance has no colour. */
export function Matrix({ drawing, tokens, onSelect, onOpen }: MatrixProps) {
  const { corner, columns, groups, tips, describe } = drawing
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const point = (cell: MatrixCell, name: string, at: HTMLElement) =>
    setPointed({ name, tips: tips.map((tip, i) => [tip, cell.tips[i] ?? ''] as const), at })
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="matrix-scroll" tabIndex={0} aria-label={describe}>
        <table className="matrix" onMouseLeave={() => setPointed(null)}>
          <caption className="visually-hidden">{describe}</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix-name">
                <span className="visually-hidden">{corner}</span>
              </th>
              {columns.map(({ key, lines }) => (
                <th key={key} scope="col">
                  {lines.map((line, at) =>
                    at === 0 ? <b key={line}>{line}</b> : <span key={line}>{line}</span>,
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((rows) => (
            <tbody key={rows[0]?.key}>
              {rows.map((row) => (
                <tr key={row.key} data-row={row.key}>
                  <th scope="row" className="matrix-name">
                    <i style={{ background: row.colour }} />
                    {row.code && <span className="matrix-code">{row.code}</span>}
                    <span title={row.label}>{row.label}</span>
                  </th>
                  {row.cells.map((cell, at) => (
                    <Cell
                      key={cell.key}
                      cell={cell}
                      name={`${row.label} · ${columns[at]?.lines.slice(0, -1).join(' ')}`}
                      style={paint(cell.bin, tokens)}
                      onPoint={point}
                      onLeave={() => setPointed(null)}
                      onSelect={onSelect}
                      onOpen={onOpen}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <Key drawing={drawing} tokens={tokens} />
      {pointed && <MatrixTip {...pointed} />}
    </>
  )
}

interface CellProps {
  cell: MatrixCell
  name: string
  style: CSSProperties | undefined
  onPoint: (cell: MatrixCell, name: string, at: HTMLElement) => void
  onLeave: () => void
  onSelect: (key: string) => void
  onOpen: ((key: string) => void) | undefined
}

function Cell({ cell, name, style, onPoint, onLeave, onSelect, onOpen }: CellProps) {
  const { key, value, state, text, sign, bin } = cell
  if (value === null) {
    return (
      <td className={state === 'nr' ? 'matrix-none hatch' : 'matrix-none'} data-state={state}>
        <span>{text}</span>
      </td>
    )
  }
  return (
    <td className={bin === 0 ? 'matrix-plain' : 'matrix-out'} style={style} data-value={value}>
      <button
        type="button"
        data-key={key}
        aria-label={[name, text, sign].filter(Boolean).join(' ')}
        onMouseEnter={(event) => onPoint(cell, name, event.currentTarget)}
        onFocus={(event) => onPoint(cell, name, event.currentTarget)}
        onBlur={onLeave}
        onClick={() => onSelect(key)}
        onDoubleClick={() => onOpen?.(key)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
          if (event.key === 'Enter' && onOpen) {
            event.preventDefault()
            onOpen(key)
          }
        }}
      >
        {text}
        {sign && <small>{sign}</small>}
      </button>
    </td>
  )
}

const STOPS = { '-2': 0, '-1': 1, '1': 5, '2': 6 } as const

function paint(bin: MatrixCell['bin'], tokens: Tokens): CSSProperties | undefined {
  if (bin === 0) return undefined
  const ground = tokens.diverging[STOPS[`${bin}`]] ?? tokens.surface.sunken
  return { background: ground, color: inkOn(ground) }
}

const BINS = [-2, -1, 0, 1, 2] as const

/** What the colours and the sign mean. */
function Key({ drawing, tokens }: { drawing: MatrixDrawing; tokens: Tokens }) {
  const { bins, sign } = drawing.legend
  return (
    <div className="matrix-key">
      {BINS.map((bin, at) => (
        <span key={bin}>
          <i style={paint(bin, tokens)} />
          {bins[at]}
        </span>
      ))}
      <span>{sign}</span>
    </div>
  )
}
