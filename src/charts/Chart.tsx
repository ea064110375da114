import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useHold } from '#ui/hold.ts'
import type { Drawing } from './drawing.ts'
import type { EChartsType } from './library.ts'
import { keyOf, type Stop, stopsOf } from './stops.ts'

type ChartDrawing = Extract<Drawing, { as: 'chart' }>

interface ChartProps {
  drawing: ChartDrawing
  /** A mark was clicked, or chosen with the space bar. */
  onSelect?: (key: string) => void
  /** A mark was clicked twice, or entered. */
  onOpen?: (key: string) => void
}

/** Paints a drawing. Arrow keys walk its marks, which a live region reads out. */
export function Chart({ drawing, onSelect, onOpen }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null)
  const chart = useChart(holder, drawing)
  useClicks(chart, onSelect, onOpen)
  const stops = useMemo(() => stopsOf(drawing.option), [drawing])
  const [at, setAt] = useState(-1)
  const stop = stops[at]

  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), stops.length - 1)
    setAt(next)
    if (chart && stops[next]) point(chart, stops[next])
  }
  const leave = () => {
    setAt(-1)
    chart?.dispatchAction({ type: 'downplay' })
    chart?.dispatchAction({ type: 'hideTip' })
  }
  const press = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => go(at + 1),
      ArrowRight: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(stops.length - 1),
      Enter: () => stop && (onOpen ?? onSelect)?.(stop.key),
      ' ': () => stop && onSelect?.(stop.key),
      Escape: leave,
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <>
      <div
        ref={holder}
        className="chart"
        style={{ height: drawing.height }}
        role="application"
        aria-label={drawing.describe}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        onKeyDown={press}
        onBlur={leave}
      />
      <span className="visually-hidden" aria-live="polite">
        {stop?.text}
      </span>
    </>
  )
}

let isFirst = true

function markFirst() {
  if (isFirst) performance.mark('xunxi:first-chart')
  isFirst = false
}

/** Keeps an ECharts instance in the element, as large as it and up to date with the drawing. */
function useChart(holder: { current: HTMLDivElement | null }, { option }: ChartDrawing) {
  const [chart, setChart] = useState<EChartsType | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const isDark = option.darkMode === true
  useHold(!isDrawn && failure === null)

  useEffect(() => {
    const element = holder.current
    if (!element) return
    let made: EChartsType | null = null
    let isGone = false
    const observer = new ResizeObserver(() => made?.resize())
    import('./library.ts').then(({ init }) => {
      if (isGone) return
      made = init(element, isDark ? 'dark' : 'light', { renderer: 'svg' })
      observer.observe(element)
      setChart(made)
    }, setFailure)
    return () => {
      isGone = true
      observer.disconnect()
      made?.dispose()
      setChart(null)
    }
  }, [holder, isDark])

  useEffect(() => {
    if (!chart) return
    const drawn = () => {
      markFirst()
      setDrawn(true)
    }
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    // An empty chart finishes too: only what comes after the option counts.
    chart.on('finished', drawn)
    chart.setOption({ ...option, animation: !isStill }, { notMerge: true })
    return () => {
      if (!chart.isDisposed()) chart.off('finished', drawn)
    }
  }, [chart, option])

  if (failure !== null) throw failure
  return chart
}

function useClicks(
  chart: EChartsType | null,
  onSelect: ChartProps['onSelect'],
  onOpen: ChartProps['onOpen'],
) {
  useEffect(() => {
    if (!chart) return
    const select = ({ data }: { data?: unknown }) => keyOf(data) !== '' && onSelect?.(keyOf(data))
    const open = ({ data }: { data?: unknown }) => keyOf(data) !== '' && onOpen?.(keyOf(data))
    chart.on('click', select)
    chart.on('dblclick', open)
    return () => {
      if (chart.isDisposed()) return
      chart.off('click', select)
      chart.off('dblclick', open)
    }
  }, [chart, onSelect, onOpen])
}

/** Shows a mark as if the pointer were on it, and brings it into view. */
function point(chart: EChartsType, { seriesIndex, dataIndex, y }: Stop) {
  const at = { seriesIndex, dataIndex }
  chart.dispatchAction({ type: 'downplay' })
  chart.dispatchAction({ type: 'highlight', ...at })
  chart.dispatchAction({ type: 'showTip', ...at })
  const { top } = chart.getDom().getBoundingClientRect()
  const edge = 160
  const seen = Math.min(Math.max(top + y, edge), innerHeight - edge)
  scrollBy({ top: top + y - seen })
}
