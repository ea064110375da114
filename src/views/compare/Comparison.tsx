import { useMetric } from '#figure/useMetric.ts'
import type { Condition } from '#metrics/compare_conditions/columns.ts'
import compareConditions from '#metrics/compare_conditions/metric.ts'
import { cautionOf } from '#metrics/compare_conditions/sentences.ts'
import type { MeasuredSide } from '#metrics/compare_measures/columns.ts'
import compareMeasures from '#metrics/compare_measures/metric.ts'
import { finding } from '#metrics/compare_rates/finding.ts'
import type { Selections } from '#scope/selection.ts'
import { useHold } from '#ui/hold.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { AddSide } from './AddSide.tsx'
import { Figures } from './Figures.tsx'
import { SideCards } from './SideCards.tsx'
import { words } from './words.ts'

interface ComparisonProps {
  asked: Selections
  selections: Selections
  change: (selections: Selections) => void
}

/** The finding, the columns it is about, and the figures. */
export function Comparison({ asked, selections, change }: ComparisonProps) {
  const lang = useLang()
  const say = words[lang]
  const measures = useMetric(compareMeasures, false)
  const conditions = useMetric(compareConditions, false)
  const rows = measures.rows as MeasuredSide[] | null
  const conditionRows = conditions.rows as Condition[] | null
  useHold(rows === null && measures.error === null)
  const head =
    rows && conditionRows
      ? finding(rows, cautionOf(conditionRows, lang), lang)
      : { title: say.waiting, caution: undefined }
  return (
    <Page
      title={head.title}
      note={head.caution}
      aside={<AddSide asked={asked} selections={selections} change={change} />}
    >
      <SideCards
        asked={asked}
        selections={selections}
        change={change}
        measures={rows ?? []}
        conditions={conditionRows ?? []}
      />
      {rows?.length !== 0 && <Figures several={selections.C !== undefined} />}
      <p className="compare-note">{say.independent}</p>
    </Page>
  )
}
