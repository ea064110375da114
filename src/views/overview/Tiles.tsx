import { useTranslation } from 'react-i18next'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import { measureIds } from '#metrics/headline/measures.ts'
import { Tile } from './Tile.tsx'

interface TilesProps {
  rounds: readonly HeadlineRow[]
  focus: HeadlineRow
  other: HeadlineRow | null
}

/** The six numbers of the round in focus. */
export function Tiles({ rounds, focus, other }: TilesProps) {
  const { t } = useTranslation()
  return (
    <section className="tiles" aria-label={t('figure.focus')}>
      {measureIds.map((id) => (
        <Tile key={id} id={id} rounds={rounds} focus={focus} other={other} />
      ))}
    </section>
  )
}
