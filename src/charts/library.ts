import { CustomChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { themes } from './theme.ts'

core.use([CustomChart, GridComponent, TooltipComponent, SVGRenderer])
core.registerTheme('light', themes.light)
core.registerTheme('dark', themes.dark)

/** ECharts with what our charts use, and no more; to be imported when the first chart is drawn. */
export const { init } = core
export type { EChartsType } from 'echarts/core'
