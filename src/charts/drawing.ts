import type { EChartsOption } from 'echarts'

/** One cell of a heat table. `text` is what stands in it; a missing value has a state and no colour. */
export interface HeatCell {
  column: number
  span: number
  value: number | null
  state: string
  text: string
  /** A second, smaller text: the rounds a pooled figure covers. */
  remark?: string
  focus: boolean
  round: string
}

export interface HeatRow {
  key: string
  label: string
  cells: readonly HeatCell[]
  /** The row's pooled estimate and its interval, as words. */
  total: { text: string; interval: string } | null
}

export interface HeatSection {
  title: string
  synthetic: boolean
  rows: readonly HeatRow[]
}

export interface Finding {
  key: string
  /** Region (and round) it is about. */
  subject: string
  text: string
  /** Round to focus when followed. */
  round: string | null
}

/** What a metric shows before any pixel: an ECharts option, a heat table or a list of findings. */
export type Drawing =
  | { as: 'chart'; option: EChartsOption; height: number; describe: string }
  | {
      as: 'heat'
      corner: string
      columns: readonly string[]
      totalHeader: string
      sections: readonly HeatSection[]
      /** Upper bounds of the colour bins; the last bin is open. */
      breaks: readonly number[]
      describe: string
    }
  | { as: 'findings'; findings: readonly Finding[]; describe: string }
  /** Nothing to draw, and why: words of the empty state. */
  | { as: 'empty'; title: string; missing: number }
