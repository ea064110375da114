import type { ReactNode } from 'react'

interface ListTableProps {
  caption: string
  heads: readonly { text: string; numeric?: boolean }[]
  className?: string
  /** Rows of the body. */
  children: ReactNode
}

/** A table of the page: small heads over rows with hairlines. */
export function ListTable({ caption, heads, className, children }: ListTableProps) {
  return (
    <table className={className ? `import-map ${className}` : 'import-map'}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ text, numeric }) => (
            <th key={text} scope="col" className={numeric ? 'numeric' : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
