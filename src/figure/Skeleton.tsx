const WIDTHS = [70, 54, 62, 40, 48]

/** The shape of a figure that is on its way. */
export function Skeleton() {
  return (
    <div className="skeleton-rows" aria-hidden="true">
      {WIDTHS.map((width) => (
        <div key={width} className="skeleton-row">
          <div className="skeleton" style={{ width: 56 }} />
          <div className="skeleton" style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  )
}
