import { Panel } from '#ui/Panel.tsx'
import type { Words } from './words.ts'

/** What is kept where, and how to get rid of it. */
export function KeptPanel({ words: kept }: { words: Words['kept'] }) {
  const items = [
    { name: kept.data, note: kept.dataNote },
    { name: kept.filters, note: kept.filtersNote },
    { name: kept.exports, note: kept.exportsNote },
  ]
  return (
    <Panel className="span-12" eyebrow={kept.eyebrow} title={kept.heading} footer={kept.footer}>
      <dl className="kept-list">
        {items.map(({ name, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
