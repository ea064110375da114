import { type ReactNode, useEffect, useState } from 'react'
import type { Words } from './words.ts'

const SECTIONS = [
  'import',
  'files',
  'rejects',
  'findings',
  'rows',
  'templates',
  'sources',
  'kept',
] as const
export type SectionId = (typeof SECTIONS)[number]

const elementId = (id: SectionId) => `data-${id}`

/** Scrolls a section into view and moves the focus there. */
export function showSection(id: SectionId) {
  const section = document.getElementById(elementId(id))
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** One row of cards that the page's own navigation leads to. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  return (
    <div className="grid data-section" id={elementId(id)} tabIndex={-1}>
      {children}
    </div>
  )
}

/** The page's parts; buttons, since the address holds the filters behind its #. */
export function SectionNav({ words }: { words: Words['sections'] }) {
  const current = useCurrentSection()
  return (
    <nav className="section-nav" aria-label={words.label}>
      {SECTIONS.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === current}
          onClick={() => showSection(id)}
        >
          {words[id]}
        </button>
      ))}
    </nav>
  )
}

/** The part that stands under the navigation, while the reader scrolls. */
function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>('import')
  useEffect(() => {
    const seen = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) seen.add(target.id)
          else seen.delete(target.id)
        }
        const first = SECTIONS.find((id) => seen.has(elementId(id)))
        if (first) setCurrent(first)
      },
      { rootMargin: '-64px 0px -70% 0px' },
    )
    for (const id of SECTIONS) {
      const section = document.getElementById(elementId(id))
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [])
  return current
}
