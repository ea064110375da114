import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '#figure/Figure.tsx'
import clueRate from '#metrics/clue_rate/metric.ts'
import clueRateGrid from '#metrics/clue_rate_grid/metric.ts'
import provinceCoverage from '#metrics/province_coverage/metric.ts'
import reconciliation from '#metrics/reconciliation/metric.ts'
import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'

/** All rounds in scope: compared, by province, what does not add up, and where and when. */
export function Figures() {
  const [expanded, setExpanded] = useState(false)
  const compared = useRef<HTMLDivElement>(null)
  const asked = useLocation().hash === 'missing'
  useEffect(() => {
    if (!asked) return
    setExpanded(true)
    compared.current?.scrollIntoView({ block: 'start' })
  }, [asked])
  return (
    <div className="grid">
      <div className="span-8 stack anchor" ref={compared}>
        <Figure
          id="clue_rate"
          metric={clueRate}
          className="grow"
          switches={<Switches expanded={expanded} onFold={() => setExpanded(false)} />}
          expanded={expanded}
          onExpand={setExpanded}
        />
      </div>
      <div className="span-4 stack">
        <Figure id="province_coverage" metric={provinceCoverage} />
        <Figure id="reconciliation" metric={reconciliation} className="grow" />
      </div>
      <div className="span-12 stack">
        <Figure id="clue_rate_grid" metric={clueRateGrid} />
      </div>
    </div>
  )
}

function Switches({ expanded, onFold }: { expanded: boolean; onFold: () => void }) {
  const { t } = useTranslation()
  const [{ sort }, change] = useLook()
  return (
    <>
      {expanded && (
        <button type="button" onClick={onFold}>
          {t('figure.collapse')}
        </button>
      )}
      <Segments
        label={t('figure.sort')}
        value={sort}
        onChange={(value) => change({ sort: value })}
        segments={[
          { value: 'official', name: t('figure.official'), text: t('figure.official') },
          { value: 'value', name: t('figure.byValue'), text: t('figure.byValue') },
        ]}
      />
    </>
  )
}
