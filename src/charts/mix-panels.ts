import type { EChartsOption } from 'echarts'
import { type Fold, UNFOLD } from './interval-rows.ts'
import { measure } from './mix-panel-layout.ts'
import * as marks from './mix-panel-marks.ts'
import type { MixLine, MixPanels, MixSection } from './mix-panel-rows.ts'
import { namedData, type Placed, placedSeries, toldData } from './placed-series.ts'
import { isDark, type Tokens } from './tokens.ts'

const HEAD = 28
/** More room above where a head takes two lines. */
const SECOND_LINE = 16
const SECTION = 28
const POOLED = 24
const BOTTOM = 4

/** Bars in panels, one datum per bar, row, head and fold: an option, and the height it wants. */
export function mixPanels(chart: MixPanels, tokens: Tokens) {
  const shared = measure(chart)
  const isTall = shared.panels.some(({ title }) => title.length > 1)
  const top = HEAD + (isTall ? SECOND_LINE : 0)
  const { lines, cells, sections, folds, height } = placed(chart, top)
  const put = <R>(items: readonly Placed<R>[]) => ({ items, shared, tokens })
  const heads = chart.panels.map((panel, at) => ({ ...panel, name: panel.title, panel: at, y: 12 }))
  const beside = [{ headers: chart.besideHeaders, y: 12 }]
  const opened = folds.map((fold) => ({ ...fold, name: fold.text, key: fold.opens ? UNFOLD : '' }))
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      placedSeries('sections', marks.sectionMark, put(sections), { silent: true }),
      placedSeries('beside', marks.besideMark, put(beside), { silent: true }),
      placedSeries('heads', marks.headMark, put(heads), namedData(heads)),
      placedSeries('lines', marks.lineMark, put(lines), toldData(chart.rowTips, lines)),
      placedSeries('cells', marks.cellMark, put(cells), toldData(chart.tips, cells)),
      placedSeries('folds', marks.foldMark, put(opened), namedData(opened)),
    ],
  }
  return { option, height }
}

function placed({ panels, sections }: MixPanels, top: number) {
  const lines: Placed<MixLine>[] = []
  const cells: Placed<marks.CellItem & { name: string }>[] = []
  const folds: Placed<Fold>[] = []
  const placedSections: Placed<MixSection & { height: number }>[] = []
  let y = top
  for (const section of sections) {
    const known = section.lines.length * marks.LINE_HEIGHT
    if (section.title) {
      placedSections.push({ ...section, y: y + 12, height: known })
      y += SECTION
    }
    for (const row of section.lines) {
      const middle = y + marks.LINE_HEIGHT / 2
      lines.push({ ...row, y: middle })
      for (const [at, cell] of row.cells.entries()) {
        const { colour = '', title = '' } = panels[at] ?? {}
        cells.push({ ...cell, panel: at, colour, name: `${row.name} · ${title}`, y: middle })
      }
      y += marks.LINE_HEIGHT
    }
    if (section.pooled.some(Boolean)) y += POOLED
    for (const fold of section.folds) {
      folds.push({ ...fold, y: y + marks.LINE_HEIGHT / 2 })
      y += marks.LINE_HEIGHT
    }
  }
  return { lines, cells, folds, sections: placedSections, height: y + BOTTOM }
}
