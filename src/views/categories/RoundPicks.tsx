import { useMemo } from 'react'
import { namedIn } from '#engine/bind.ts'
import { useReading } from '#figure/reading.ts'
import { useMetric } from '#figure/useMetric.ts'
import { useRows } from '#figure/useRows.ts'
import changed from '#metrics/category_change/metric.ts'
import { Choice } from '#ui/Choice.tsx'
import { useLang } from '#ui/useLang.ts'
import sql from './listed-rounds.sql?raw'
import { words } from './words.ts'

/** The two rounds that are held against each other, of those that have categories. */
export function RoundPicks() {
  const say = words[useLang()]
  const { rounds, params: all, change } = useReading()
  const params = useMemo(() => all && namedIn(sql, all), [all])
  const { data } = useRows(sql, params)
  const { rows } = useMetric(changed, false)
  const shown = rows?.[0]
  if (!rounds || !data || !shown) return null
  const listed = new Set(data.map((row) => row['round_key']))
  const options = rounds
    .filter(({ round_key }) => listed.has(round_key))
    .map(({ round_key, region, round }) => ({
      value: round_key ?? '',
      text: `${region} ${round}`,
    }))
  const before = String(shown['before_key'] ?? '')
  const after = String(shown['after_key'] ?? '')
  return (
    <span className="categories-pick">
      <Choice
        label={say.before}
        value={before}
        onChange={(compare) => change({ focus: after, compare })}
        options={before === '' ? [{ value: '', text: '—' }, ...options] : options}
      />
      →
      <Choice
        label={say.after}
        value={after}
        onChange={(focus) => change({ focus, compare: before === focus ? '' : before })}
        options={options}
      />
    </span>
  )
}
