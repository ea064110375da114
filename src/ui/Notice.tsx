import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface NoticeProps {
  tone?: 'note' | 'info'
  actions?: ReactNode
  children: ReactNode
}

/** Something the reader should know, in place and read aloud when it appears. */
export function Notice({ tone = 'note', actions, children }: NoticeProps) {
  return (
    <div className={tone === 'info' ? 'notice info' : 'notice'} role="status">
      <Icon name={tone === 'info' ? 'info' : 'warn'} />
      <div>{children}</div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
