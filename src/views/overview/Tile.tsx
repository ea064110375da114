import { useTranslation } from 'react-i18next'
import { count, fixed, percent, range } from '#charts/numbers.ts'
import { change } from '#metrics/headline/change.ts'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import { coverage } from '#metrics/headline/coverage.ts'
import {
  isCount,
  type Measure,
  type MeasureId,
  measureOf,
  measureWords,
} from '#metrics/headline/measures.ts'
import { stateWord } from '#metrics/state.ts'
import { Badge } from '#ui/Badge.tsx'
import { Strip } from '#ui/Strip.tsx'
import { useLang } from '#ui/useLang.ts'

interface TileProps {
  id: MeasureId
  rounds: readonly HeadlineRow[]
  focus: HeadlineRow
  other: HeadlineRow | null
}

/** One number with its interval, what it was in the other round, and how many rounds report it. */
export function Tile({ id, rounds, focus, other }: TileProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const measure = measureOf(focus, id)
  const changed = change(id, focus, other, lang)
  const { total, reported, cells } = coverage(rounds, id, focus.round_key)
  return (
    <div className="tile" {...hooks(measure)}>
      <p className="tile-label">
        <span>{measureWords[lang][id].label}</span>
        {focus.nature === 'synthetic' && <Badge tone="dashed">{t('figure.synthetic')}</Badge>}
      </p>
      <TileValue measure={measure} />
      <div className="tile-change">
        <p>{changed.before}</p>
        {changed.change && (
          <p>
            <b>{changed.change}</b>
            {changed.detail}
          </p>
        )}
      </div>
      <div className="tile-coverage">
        <Strip cells={cells} label={t('coverage.strip', { total, reported })} />
        <span>{t('coverage.reported', { total, reported })}</span>
      </div>
    </div>
  )
}

function TileValue({ measure }: { measure: Measure }) {
  const { t } = useTranslation()
  const lang = useLang()
  const { id, value, low, high, state } = measure
  if (value === null) {
    return (
      <p className="tile-missing">
        <i className={state === 'nr' ? 'hatch' : undefined} />
        {stateWord(state, lang)}
      </p>
    )
  }
  const format = formatOf(id)
  const mark = state === '≥' ? '≥ ' : state === '≈' ? `${t('state.approximate')} ` : ''
  return (
    <p className="tile-value number">
      {mark}
      {format(value)}
      <small>{measureWords[lang][id].unit}</small>
      {low !== null && high !== null && (
        <span className="interval">{range(low, high, format)}</span>
      )}
    </p>
  )
}

function formatOf(id: MeasureId): (value: number) => string {
  if (id === 'completion_strict') return percent
  return isCount(id) ? count : fixed
}

/** The number for machines; part of the product's contract. */
function hooks({ id, value, low, high, n, state, origin }: Measure) {
  return {
    'data-metric': id,
    'data-value': precise(value),
    'data-low': precise(low),
    'data-high': precise(high),
    'data-n': n ?? undefined,
    'data-state': state,
    'data-origin': origin ?? undefined,
  }
}

const precise = (value: number | null) => {
  if (value === null) return undefined
  return Number.isInteger(value) ? String(value) : value.toFixed(6)
}
