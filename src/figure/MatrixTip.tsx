import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

/** The cell that is pointed at, and what there is to say of it. */
export interface Pointed {
  name: string
  tips: readonly (readonly [string, string])[]
  at: HTMLElement
}

const GAP = 6

/** A list of values beside the cell, inside the window; outside the card, which would hold it. */
export function MatrixTip({ name, tips, at }: Pointed) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const cell = at.getBoundingClientRect()
    const { width, height } = box.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
    const below = cell.bottom + GAP
    setPlace({
      left: Math.max(8, Math.min(cell.left, document.documentElement.clientWidth - width - 8)),
      top: below + height > innerHeight ? cell.top - height - GAP : below,
    })
  }, [at])
  return createPortal(
    <div ref={box} className="matrix-tip" role="tooltip" style={place}>
      <p>{name}</p>
      <dl>
        {tips.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>,
    document.body,
  )
}
