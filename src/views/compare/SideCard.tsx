import { count } from '#charts/numbers.ts'
import { useReading } from '#figure/reading.ts'
import type { Condition } from '#metrics/compare_conditions/columns.ts'
import type { MeasuredSide } from '#metrics/compare_measures/columns.ts'
import { stateWord } from '#metrics/state.ts'
import type { Side } from '#schema/compared.ts'
import type { Selection } from '#scope/selection.ts'
import { Badge } from '#ui/Badge.tsx'
import { Selector } from '#ui/Selector.tsx'
import { useLang } from '#ui/useLang.ts'
import { SidePanel } from './SidePanel.tsx'
import { words } from './words.ts'

interface SideCardProps {
  side: Side
  selection: Selection | undefined
  /** Whether the selection is not the reader's own. */
  isDefault: boolean
  measures: readonly MeasuredSide[]
  conditions: readonly Condition[]
  /** Undefined: back to the default, or no such column. */
  onChange: (selection: Selection | undefined) => void
}

/** What one column holds, its counts, and the way to change it. */
export function SideCard(props: SideCardProps) {
  const { side, selection, isDefault, measures, conditions, onChange } = props
  const say = words[useLang()]
  const { choices } = useReading()
  const named = measures[0]
  const extra = side === 'C' || side === 'D'
  return (
    <div className="compare-side" data-side={side}>
      <span className={`compare-tag ${side.toLowerCase()}`}>{side}</span>
      <div className="compare-what">
        <p className="compare-name">
          {named ? named.selection : say.unchosen(side)}
          <NatureBadge
            side={side}
            conditions={conditions}
            synthetic={named?.nature === 'synthetic'}
          />
        </p>
        <p className="compare-facts">
          {named ? factsText(named, side, measures, conditions, say) : say.unchosenNote}
        </p>
        {choices && (
          <Selector
            label={named ? say.change : say.choose(side)}
            value=""
            chosen={!isDefault}
            panel={(close) => (
              <SidePanel
                side={side}
                choices={choices}
                selection={selection}
                onChange={onChange}
                close={close}
              />
            )}
          />
        )}
        {extra && (
          <button type="button" className="link" onClick={() => onChange(undefined)}>
            {say.remove(side)}
          </button>
        )}
      </div>
      {named && (
        <div className="compare-counts">
          <Total id="problems" measures={measures} label={say.problems} />
          <Total id="clues" measures={measures} label={say.clues} />
        </div>
      )}
    </div>
  )
}

function Total({
  id,
  measures,
  label,
}: {
  id: string
  measures: readonly MeasuredSide[]
  label: string
}) {
  const lang = useLang()
  const row = measures.find((one) => one.measure_id === id)
  const value = row?.count ?? null
  const state = row?.count_state ?? 'nr'
  return (
    <div data-metric={id} data-value={value ?? undefined} data-state={state}>
      {value === null ? (
        <em>{row?.rounds === 0 ? '—' : stateWord(state, lang)}</em>
      ) : (
        <b>
          {state === '≥' && '≥ '}
          {count(value)}
        </b>
      )}
      <span>{label}</span>
    </div>
  )
}

const factOf = (conditions: readonly Condition[], id: string, side: Side) =>
  conditions.find((row) => row.condition_id === id)?.[
    side.toLowerCase() as 'a' | 'b' | 'c' | 'd'
  ] ?? null

function NatureBadge({
  side,
  conditions,
  synthetic,
}: {
  side: Side
  conditions: readonly Condition[]
  synthetic: boolean
}) {
  const nature = factOf(conditions, 'nature', side)
  if (nature === null) return null
  return synthetic ? <Badge tone="dashed">{nature}</Badge> : <Badge>{nature}</Badge>
}

/** Kind, period, organizations and their types, as far as they are known. */
function factsText(
  named: MeasuredSide,
  side: Side,
  measures: readonly MeasuredSide[],
  conditions: readonly Condition[],
  say: (typeof words)['zh'],
) {
  if (named.rounds === 0) return say.noRound
  const organizations = measures.find((row) => row.measure_id === 'organizations')
  const facts = [
    ...((named.rounds ?? 0) > 1 ? [say.rounds(named.rounds ?? 0)] : []),
    factOf(conditions, 'kind', side),
    factOf(conditions, 'period', side),
    organizations?.count ? say.organizations(count(organizations.count)) : null,
    factOf(conditions, 'org_type', side),
  ]
  return facts.filter((fact) => fact !== null).join(say.joint)
}
