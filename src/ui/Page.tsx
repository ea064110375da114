import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface PageProps {
  /** The page's finding. */
  title: string
  /** One line of caution under it. */
  note?: ReactNode
  /** Selectors at the right of the head. */
  aside?: ReactNode
  className?: string
  children: ReactNode
}

/** The frame of a page: its finding as H1, a caution, and the content. */
export function Page({ title, note, aside, className, children }: PageProps) {
  const { t } = useTranslation()
  const name = t('app.name')
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
  return (
    <main className={className ? `page ${className}` : 'page'} id="content" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {note && <p>{note}</p>}
        </div>
        {aside && <div className="page-aside">{aside}</div>}
      </div>
      {children}
    </main>
  )
}
