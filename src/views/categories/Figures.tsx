import { useState } from 'react'
import { Figure } from '#figure/Figure.tsx'
import change from '#metrics/category_change/metric.ts'
import coverage from '#metrics/category_coverage/metric.ts'
import mix from '#metrics/category_mix/metric.ts'
import pareto from '#metrics/category_pareto/metric.ts'
import residual from '#metrics/category_residual/metric.ts'
import unmatched from '#metrics/category_unmatched/metric.ts'
import { className } from '#metrics/problem-mix-classes.ts'
import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { RoundPicks } from './RoundPicks.tsx'
import { words } from './words.ts'

interface FiguresProps {
  /** What the residuals compare when nothing else is asked for. */
  columns: 'region' | 'round'
}

/** The figures of the page, in the order in which they are read. */
export function Figures({ columns }: FiguresProps) {
  const [expanded, setExpanded] = useState(false)
  const [listed, setListed] = useState(false)
  const [{ by, level }] = useLook()
  const isWide = by === 'round' || (by === '' && columns === 'round')
  const isShort = level === 'axis'
  const known = (
    <Figure
      id="category_coverage"
      metric={coverage}
      switches={listed ? <Fold expanded onFold={() => setListed(false)} /> : undefined}
      expanded={listed}
      onExpand={setListed}
    />
  )
  const unknown = <Figure id="category_unmatched" metric={unmatched} className="grow" />
  return (
    <div className="grid">
      <div className="span-12 stack">
        <Figure
          id="category_mix"
          metric={mix}
          switches={
            <>
              <Crumb />
              <Fold expanded={expanded} onFold={() => setExpanded(false)} />
              <By fallback="round" />
            </>
          }
          expanded={expanded}
          onExpand={setExpanded}
        />
      </div>
      <div className={isWide ? 'span-12 stack' : 'categories-wide stack'}>
        <Figure
          id="category_residual"
          metric={residual}
          className="grow"
          switches={<By fallback={columns} />}
        />
      </div>
      <div className="categories-narrow stack">
        <Figure id="category_pareto" metric={pareto} className="grow" />
      </div>
      <div className={isShort && !isWide ? 'span-12 stack' : 'categories-wide stack'}>
        <Figure id="category_change" metric={change} className="grow" switches={<RoundPicks />} />
      </div>
      {isWide || isShort ? (
        <>
          <div className="categories-wide stack">{known}</div>
          <div className="categories-narrow stack">{unknown}</div>
        </>
      ) : (
        <div className="categories-narrow stack">
          {known}
          {unknown}
        </div>
      )}
    </div>
  )
}

/** What is compared; the same choice for all figures that compare. */
function By({ fallback }: { fallback: 'round' | 'region' }) {
  const say = words[useLang()]
  const [{ by }, change] = useLook()
  const value = by === '' || by === 'category' ? fallback : by
  return (
    <Segments
      label={say.by}
      value={value}
      onChange={(chosen) => change({ by: chosen })}
      segments={(['round', 'region', 'org_type'] as const).map((one) => ({
        value: one,
        name: say.bys[one],
        text: say.bys[one],
      }))}
    />
  )
}

/** Out of the axis that is looked into. */
function Crumb() {
  const lang = useLang()
  const [{ axis }, change] = useLook()
  if (axis === '') return null
  return (
    <button type="button" className="categories-crumb" onClick={() => change({ axis: '' })}>
      {words[lang].allAxes} › <b>{className(axis, lang)}</b>
    </button>
  )
}

function Fold({ expanded, onFold }: { expanded: boolean; onFold: () => void }) {
  const say = words[useLang()]
  if (!expanded) return null
  return (
    <button type="button" onClick={onFold}>
      {say.fold}
    </button>
  )
}
