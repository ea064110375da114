export interface StripCell {
  key: string
  reported: boolean
  focus?: boolean
  /** Synthetic ones stand after a gap. */
  synthetic?: boolean
}

const DENSE_FROM = 28

/** One cell per item: filled is reported, hatched is not, the one in focus has the accent colour. */
export function Strip({ cells, label }: { cells: readonly StripCell[]; label: string }) {
  const split = cells.findIndex((cell) => cell.synthetic)
  return (
    <span
      className={cells.length > DENSE_FROM ? 'strip dense' : 'strip'}
      role="img"
      aria-label={label}
    >
      {cells.map((cell, index) => [
        index === split && index > 0 && <i key="gap" className="gap" />,
        <i key={cell.key} className={classOf(cell)} />,
      ])}
    </span>
  )
}

const classOf = ({ reported, focus }: StripCell) =>
  [focus && 'focus', !reported && 'missing'].filter(Boolean).join(' ') || undefined
