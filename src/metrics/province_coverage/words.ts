import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { columns } from './columns.ts'

export const words: Record<Lang, Words<typeof columns>> = {
  zh: {
    topic: '覆盖',
    view: '省份',
    name: '省份覆盖',
    definition: '已载入的轮次数，按地区所属省份计；多轮合计算一条',
    unit: '轮',
    method: [
      '每个方格是一个省级行政区，数字是所选范围内已载入的轮次数，一条多轮合计算一条。颜色按轮次数分档。',
      '模拟数据按虚构地区另列，不计入省份；行政区划中查不到的地区也列在方格图之下。',
      '这里数的是载入了多少，不是开展了多少：公开通报只是巡察工作的一部分。',
    ],
    columns: {
      place: '省份或地区',
      synthetic: '模拟数据',
      rounds: '轮次',
      single_rounds: '单轮',
      rounds_with_both: '问题、线索都报告',
      regions: '地区数',
    },
  },
  en: {
    topic: 'Coverage',
    view: 'Provinces',
    name: 'Coverage by province',
    definition: 'rounds loaded, by the province their region lies in; a pooled figure counts once',
    unit: 'rounds',
    method: [
      'A square is a unit of the first level; its number is how many rounds in scope are loaded, a pooled figure counting once. Colours are bins of that number.',
      'Synthetic data are listed by fictional region and not counted in provinces; regions not in the division code also stand below the grid.',
      'This counts what was loaded, not what was done: published reports are only part of inspection work.',
    ],
    columns: {
      place: 'Province or region',
      synthetic: 'Synthetic',
      rounds: 'Rounds',
      single_rounds: 'Single rounds',
      rounds_with_both: 'With problems and clues',
      regions: 'Regions',
    },
  },
}
