import { Figure } from '#figure/Figure.tsx'
import compareClueRate from '#metrics/compare_clue_rate/metric.ts'
import compareCluesPerOrganization from '#metrics/compare_clues_per_organization/metric.ts'
import compareCompletion from '#metrics/compare_completion/metric.ts'
import compareConditions from '#metrics/compare_conditions/metric.ts'
import compareFunnel from '#metrics/compare_funnel/metric.ts'
import compareMeasures from '#metrics/compare_measures/metric.ts'
import compareMix from '#metrics/compare_mix/metric.ts'
import compareProblemsPerOrganization from '#metrics/compare_problems_per_organization/metric.ts'
import compareRates from '#metrics/compare_rates/metric.ts'

/** The three rates, their ratios, all measures, and how far the columns are alike; tables of several columns are wide. */
export function Figures({ several }: { several: boolean }) {
  const wide = several ? 'span-12 stack' : 'span-8 stack'
  const narrow = several ? 'span-12 stack' : 'span-4 stack'
  return (
    <div className="grid">
      <div className="span-4 stack">
        <Figure id="compare_clue_rate" metric={compareClueRate} className="grow" />
      </div>
      <div className="span-4 stack">
        <Figure
          id="compare_problems_per_organization"
          metric={compareProblemsPerOrganization}
          className="grow"
        />
      </div>
      <div className="span-4 stack">
        <Figure
          id="compare_clues_per_organization"
          metric={compareCluesPerOrganization}
          className="grow"
        />
      </div>
      <div className="span-6 stack">
        <Figure id="compare_rates" metric={compareRates} className="grow" />
      </div>
      <div className="span-6 stack">
        <Figure id="compare_funnel" metric={compareFunnel} className="grow" />
      </div>
      <div className={wide}>
        <Figure id="compare_measures" metric={compareMeasures} className="grow" />
      </div>
      <div className={narrow}>
        <Figure id="compare_conditions" metric={compareConditions} className="grow" />
      </div>
      <div className="span-6 stack">
        <Figure id="compare_mix" metric={compareMix} className="grow" />
      </div>
      <div className="span-6 stack">
        <Figure id="compare_completion" metric={compareCompletion} className="grow" />
      </div>
    </div>
  )
}
