import type { ReactNode } from 'react'

/** `dashed` is for synthetic data only, `note` for what the reader should mind. */
export function Badge({ tone, children }: { tone?: 'dashed' | 'note'; children: ReactNode }) {
  return <span className={tone ? `badge ${tone}` : 'badge'}>{children}</span>
}
