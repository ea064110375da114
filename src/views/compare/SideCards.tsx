import type { Condition } from '#metrics/compare_conditions/columns.ts'
import type { MeasuredSide } from '#metrics/compare_measures/columns.ts'
import { type Side, sides } from '#schema/compared.ts'
import type { Selection, Selections } from '#scope/selection.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { SideCard } from './SideCard.tsx'
import { words } from './words.ts'

interface SideCardsProps {
  /** What the reader chose, and that with the defaults. */
  asked: Selections
  selections: Selections
  change: (selections: Selections) => void
  measures: readonly MeasuredSide[]
  conditions: readonly Condition[]
}

/** One card for each column; A and B always, C and D when asked for. */
export function SideCards(props: SideCardsProps) {
  const { asked, selections, change, measures, conditions } = props
  const say = words[useLang()]
  const shown = sides.filter((side) => side === 'A' || side === 'B' || selections[side])
  const put = (side: Side, selection: Selection | undefined) => {
    const { [side]: _, ...rest } = asked
    change(selection ? { ...rest, [side]: selection } : packed(rest))
  }
  const { A, B } = selections
  const card = (side: Side) => (
    <SideCard
      key={side}
      side={side}
      selection={selections[side]}
      isDefault={asked[side] === undefined}
      measures={measures.filter((row) => row.side === side)}
      conditions={conditions}
      onChange={(selection) => put(side, selection)}
    />
  )
  return (
    <section className="compare-sides" aria-label={say.columns}>
      {card('A')}
      <button
        type="button"
        className="compare-swap"
        aria-label={say.swap}
        title={say.swap}
        disabled={!A || !B}
        onClick={() => A && B && change({ ...asked, A: B, B: A })}
      >
        <Icon name="swap" />
      </button>
      {card('B')}
      {shown.filter((side) => side !== 'A' && side !== 'B').map(card)}
    </section>
  )
}

/** D moves up when C goes. */
function packed({ C, D, ...rest }: Selections): Selections {
  return { ...rest, ...(C ? { C, ...(D && { D }) } : D && { C: D }) }
}
