import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '#figure/Figure.tsx'
import clueDisposal from '#metrics/clue_disposal/metric.ts'
import clueFunnel from '#metrics/clue_funnel/metric.ts'
import clueLag from '#metrics/clue_lag/metric.ts'
import clueRecipient from '#metrics/clue_recipient/metric.ts'
import clueSeries from '#metrics/clue_series/metric.ts'
import clueStandardized from '#metrics/clue_standardized/metric.ts'
import cluesPerOrganization from '#metrics/clues_per_organization/metric.ts'
import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** The figures of the page. */
export function Figures() {
  const [expanded, setExpanded] = useState(false)
  return (
    <div className="grid">
      <div className="span-8 stack">
        <Figure id="clue_funnel" metric={clueFunnel} className="grow" switches={<PointSwitch />} />
      </div>
      <div className="span-4 stack">
        <Figure id="clue_disposal" metric={clueDisposal} />
        <Figure id="clue_recipient" metric={clueRecipient} className="grow" />
      </div>
      <div className="span-12 stack">
        <Figure id="clue_series" metric={clueSeries} />
      </div>
      <div className="span-6 stack">
        <Figure id="clue_lag" metric={clueLag} className="grow" />
      </div>
      <div className="span-6 stack">
        <Figure id="clue_standardized" metric={clueStandardized} className="grow" />
      </div>
      <div className="span-12 stack">
        <Figure
          id="clues_per_organization"
          metric={cluesPerOrganization}
          switches={<OrderSwitch />}
          expanded={expanded}
          onExpand={setExpanded}
        />
      </div>
    </div>
  )
}

/** Whether a point of the funnel is an organization or a round. */
function PointSwitch() {
  const say = words[useLang()]
  const [{ by }, change] = useLook()
  return (
    <Segments
      label={say.points}
      value={by === 'round' ? 'round' : 'organization'}
      onChange={(value) => change({ by: value === 'round' ? 'round' : '' })}
      segments={(['organization', 'round'] as const).map((value) => ({
        value,
        name: `${say.points}: ${say[value]}`,
        text: say[value],
      }))}
    />
  )
}

function OrderSwitch() {
  const { t } = useTranslation()
  const [{ sort }, change] = useLook()
  return (
    <Segments
      label={t('figure.sort')}
      value={sort}
      onChange={(value) => change({ sort: value })}
      segments={[
        { value: 'official', name: t('figure.official'), text: t('figure.official') },
        { value: 'value', name: t('figure.byValue'), text: t('figure.byValue') },
      ]}
    />
  )
}
