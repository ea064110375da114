import { useState } from 'react'
import { Figure } from '#figure/Figure.tsx'
import ageing from '#metrics/ageing/metric.ts'
import completionCurve from '#metrics/completion_curve/metric.ts'
import completionPoints from '#metrics/completion_points/metric.ts'
import type { Metric } from '#metrics/metric.ts'
import overdue from '#metrics/overdue/metric.ts'
import recurrence from '#metrics/recurrence/metric.ts'
import rollForward from '#metrics/roll_forward/metric.ts'
import roundTimeline from '#metrics/round_timeline/metric.ts'
import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** How fast, how old, how late, and how the open problems came and went. */
export function Figures() {
  return (
    <div className="grid">
      <div className="span-8 stack">
        <Figure
          id="completion_curve"
          metric={completionCurve}
          className="grow"
          switches={<ClusterSwitch />}
        />
        <Figure id="recurrence" metric={recurrence} />
      </div>
      <div className="span-4 stack">
        <Figure id="completion_points" metric={completionPoints} />
        <Figure id="ageing" metric={ageing} className="grow" />
      </div>
      <div className="span-12 stack">
        <Folded id="round_timeline" metric={roundTimeline} />
      </div>
      <div className="span-12 stack">
        <Folded id="overdue" metric={overdue} />
      </div>
      <div className="span-12 stack">
        <Folded id="roll_forward" metric={rollForward} />
      </div>
    </div>
  )
}

interface FoldedProps {
  id: string
  metric: Metric
  className?: string
}

/** A figure that shows its first rows until the reader asks for all. */
function Folded(props: FoldedProps) {
  const say = words[useLang()]
  const [expanded, setExpanded] = useState(false)
  return (
    <Figure
      {...props}
      expanded={expanded}
      onExpand={setExpanded}
      switches={
        expanded && (
          <button type="button" onClick={() => setExpanded(false)}>
            {say.fewer}
          </button>
        )
      }
    />
  )
}

/** Whether the interval at 180 days takes problems, or whole organizations, as independent. */
function ClusterSwitch() {
  const say = words[useLang()]
  const [{ cluster }, change] = useLook()
  return (
    <Segments
      label={say.cluster}
      value={cluster}
      onChange={(value) => change({ cluster: value })}
      segments={(['item', 'organization'] as const).map((value) => ({
        value,
        name: `${say.cluster}: ${say.clusterOptions[value]}`,
        text: say.clusterOptions[value],
      }))}
    />
  )
}
