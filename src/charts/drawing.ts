import type { EChartsOption } from 'echarts'
import type { ListingDrawing } from './listing.ts'

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

/** One cell of a matrix. `bin` is its colour on the diverging scale, −2…2; 0 has none. */
export interface MatrixCell {
  key: string
  /** Null where there is none; `text` is then the word for why. */
  value: number | null
  state: string
  text: string
  /** A sign after the value that marks it out. */
  sign: string
  bin: -2 | -1 | 0 | 1 | 2
  tips: readonly string[]
}

export interface MatrixRow {
  key: string
  code: string
  label: string
  colour: string
  cells: readonly MatrixCell[]
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
  /** Rows × columns of departures from what is expected. */
  | {
      as: 'matrix'
      corner: string
      columns: readonly { key: string; lines: readonly string[] }[]
      /** Rows in groups with a gap between. */
      groups: readonly (readonly MatrixRow[])[]
      /** Names of the tooltip's entries. */
      tips: readonly string[]
      /** Words for the five bins, from −2 to 2, and for the sign. */
      legend: { bins: readonly string[]; sign: string }
      describe: string
    }
  | ListingDrawing
  | { as: 'findings'; findings: readonly Finding[]; describe: string }
  /** Nothing to draw, and why: words of the empty state. */
  | { as: 'empty'; title: string; missing: number }
  /** Not drawn because the method does not allow it, and why. */
  | { as: 'refused'; title: string; reasons: readonly string[] }
