import './listing.css'
import { UNFOLD } from '#charts/interval-rows.ts'
import type { ListCell, ListColumn, ListingDrawing, ListRow } from '#charts/listing.ts'

interface ListingProps {
  drawing: ListingDrawing
  onSelect: (key: string) => void
  /** A row was clicked twice, or entered. */
  onOpen?: ((key: string) => void) | undefined
}

/** A table to be read row by row: names, numbers with their bars, hatches for what is not reported. */
export function Listing({ drawing, onSelect, onOpen }: ListingProps) {
  const { columns, sections, more, describe } = drawing
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="listing-scroll" tabIndex={0} aria-label={describe}>
        <table className="listing">
          <caption className="visually-hidden">{describe}</caption>
          <thead>
            <tr>
              {columns.map(({ header, hint, align }) => (
                <th key={header} scope="col" className={align} title={hint}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          {sections.map(({ title, rows }) => (
            <tbody key={title}>
              {title !== '' && (
                <tr className="listing-section">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {title}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Line
                  key={row.key}
                  row={row}
                  columns={columns}
                  onSelect={onSelect}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {more !== null && (
        <button type="button" className="link listing-more" onClick={() => onSelect(UNFOLD)}>
          {more}
        </button>
      )}
    </>
  )
}

interface LineProps extends Omit<ListingProps, 'drawing'> {
  row: ListRow
  columns: readonly ListColumn[]
}

function Line({ row, columns, onSelect, onOpen }: LineProps) {
  return (
    <tr
      data-row={row.key}
      className={row.focus ? 'focus' : undefined}
      onDoubleClick={() => onOpen?.(row.key)}
    >
      {row.cells.map((cell, index) => {
        const { header = '', align = 'left' } = columns[index] ?? {}
        if (index > 0)
          return (
            <td key={header} className={align} {...machine(cell)}>
              <Cell cell={cell} />
            </td>
          )
        return (
          <th key={header} scope="row" className={align}>
            {row.key === '' ? (
              <Cell cell={cell} />
            ) : (
              <button
                type="button"
                onClick={() => onSelect(row.key)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !onOpen) return
                  event.preventDefault()
                  onOpen(row.key)
                }}
              >
                <Cell cell={cell} />
              </button>
            )}
          </th>
        )
      })}
    </tr>
  )
}

function Cell({ cell }: { cell: ListCell }) {
  const detail = cell.detail !== undefined && <small>{cell.detail}</small>
  switch (cell.as) {
    case 'text':
      return (
        <>
          {cell.swatch && <i className="listing-swatch" style={{ background: cell.swatch }} />}
          {cell.text}
          {detail}
        </>
      )
    case 'number':
      return (
        <>
          {cell.bar ? <Bar {...cell.bar} text={cell.text} /> : figure(cell.text, cell.strong)}
          {detail}
        </>
      )
    case 'missing':
      return (
        <>
          {cell.hatched ? (
            <span className="listing-bar track">
              <i className="hatch" />
              <span>{cell.text}</span>
            </span>
          ) : (
            <span className="dim">{cell.text}</span>
          )}
          {detail}
        </>
      )
  }
}

const figure = (text: string, strong?: true) => (strong ? <b>{text}</b> : text)

function Bar({ filled, track, text }: { filled: number; track: boolean; text: string }) {
  const width = `${(100 * Math.min(1, Math.max(0, filled))).toFixed(1)}%`
  return (
    <span className={track ? 'listing-bar track' : 'listing-bar'}>
      <i>
        <em style={{ width }} />
        {!track && <b style={{ left: width }}>{text}</b>}
      </i>
      {track && <span>{text}</span>}
    </span>
  )
}

/** The number for machines; what is missing has a state and no number. */
const machine = (cell: ListCell) =>
  cell.as === 'number'
    ? { 'data-value': cell.value, 'data-state': 'value' }
    : cell.as === 'missing'
      ? { 'data-state': cell.hatched ? 'nr' : 'z' }
      : {}
