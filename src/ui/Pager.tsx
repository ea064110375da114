/** Words of the pager; counts come as they are to be shown. */
export interface PagerWords {
  label: string
  range: (from: number, to: number, all: number) => string
  previous: string
  next: string
}

interface PagerProps {
  page: number
  size: number
  all: number
  onPage: (page: number) => void
  words: PagerWords
}

/** What part of a long list is shown, and a step either way; nothing when all of it is. */
export function Pager({ page, size, all, onPage, words }: PagerProps) {
  if (all <= size) return null
  const from = page * size + 1
  const to = Math.min(all, from + size - 1)
  return (
    <nav className="pager" aria-label={words.label}>
      <span className="number">{words.range(from, to, all)}</span>
      <button type="button" className="link" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </button>
      <button type="button" className="link" disabled={to >= all} onClick={() => onPage(page + 1)}>
        {words.next}
      </button>
    </nav>
  )
}
