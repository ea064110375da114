import type { ReactNode } from 'react'

/** Stands where a drawing would; hatched when the reason is that nothing was reported. */
export function Empty({ missing, children }: { missing?: boolean; children: ReactNode }) {
  return (
    <div className={missing ? 'empty missing' : 'empty'}>
      <span>{children}</span>
    </div>
  )
}
