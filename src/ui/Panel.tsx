import { type ReactNode, useId } from 'react'

interface PanelProps {
  /** Topic · view, above the title. */
  eyebrow: ReactNode
  badge?: ReactNode
  tools?: ReactNode
  /** Empty while it is not known. */
  title: string
  sub?: ReactNode
  footer?: ReactNode
  className?: string | undefined
  busy?: boolean
  /** Value of `data-figure`, when the panel is a figure. */
  figure?: string
  children?: ReactNode
}

/** A card: eyebrow and tools, title, sub-line, body, hairline, footer; always in this order. */
export function Panel(props: PanelProps) {
  const { eyebrow, badge, tools, title, sub, footer, className, busy, figure, children } = props
  const id = useId()
  return (
    <section
      className={className ? `panel ${className}` : 'panel'}
      aria-labelledby={id}
      aria-busy={busy}
      data-figure={figure}
    >
      <div className="panel-eyebrow">
        <span className="panel-topic">{eyebrow}</span>
        {badge}
        {tools}
      </div>
      <h2 id={id}>{title || <span className="skeleton title" />}</h2>
      {sub && <p className="panel-sub">{sub}</p>}
      <div className="panel-body">{children}</div>
      {footer && <div className="panel-footer">{footer}</div>}
    </section>
  )
}
