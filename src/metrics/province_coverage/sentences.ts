import type { Lang } from '#i18n/lang.ts'
import type { Place } from './columns.ts'

interface Sentences {
  tips: readonly string[]
  notLoaded: string
  unlisted: (places: readonly Place[], more: number) => string
  synthetic: (places: readonly Place[], more: number) => string
  describe: (rows: readonly Place[]) => string
  headline: (rows: readonly Place[]) => string
  size: (rows: readonly Place[]) => string
  notes: readonly { label: string; text: string }[]
}

const sum = (rows: readonly Place[]) => rows.reduce((total, row) => total + (row.rounds ?? 0), 0)
const onMap = (rows: readonly Place[]) => rows.filter((row) => row.on_map)
const fictional = (rows: readonly Place[]) => rows.filter((row) => row.synthetic)

export const sentences: Record<Lang, Sentences> = {
  zh: {
    tips: ['已载入轮次', '其中单轮', '问题、线索都报告', '地区数'],
    notLoaded: '未载入',
    unlisted: (places, more) =>
      `未归入省份的地区（${sum(places)} 轮${more > 0 ? `，另有 ${more} 个地区见表格` : ''}）`,
    synthetic: (places, more) =>
      `模拟地区（不在图上，${sum(places)} 轮${more > 0 ? `，另有 ${more} 个地区见表格` : ''}）`,
    describe: (rows) =>
      `各省份已载入的轮次数：${onMap(rows).length} 个省份，${sum(onMap(rows))} 轮；另有模拟数据 ${sum(fictional(rows))} 轮。`,
    headline: (rows) => {
      const provinces = onMap(rows).length
      if (rows.length === 0) return '所选范围内没有轮次'
      if (provinces > 0) return `已载入的轮次来自 ${provinces} 个省份，不代表全国`
      return fictional(rows).length === rows.length
        ? '所选范围只有模拟数据，没有任何省份的轮次'
        : '已载入的轮次都没有归入省份'
    },
    size: (rows) => {
      const synthetic = sum(fictional(rows))
      return `${sum(rows) - synthetic} 轮${synthetic > 0 ? `，另有模拟 ${synthetic} 轮` : ''}`
    },
    notes: [
      {
        label: '说明',
        text: '方格示意各省相对位置，不是地图；空格为未载入，不等于未开展巡察。',
      },
    ],
  },
  en: {
    tips: ['Rounds loaded', 'Single rounds', 'With problems and clues', 'Regions'],
    notLoaded: 'Not loaded',
    unlisted: (places, more) =>
      `Regions of no province (${sum(places)} rounds${more > 0 ? `; ${more} more regions in the table` : ''})`,
    synthetic: (places, more) =>
      `Synthetic regions, off the grid (${sum(places)} rounds${more > 0 ? `; ${more} more regions in the table` : ''})`,
    describe: (rows) =>
      `Rounds loaded by province: ${onMap(rows).length} provinces, ${sum(onMap(rows))} rounds; besides, ${sum(fictional(rows))} synthetic rounds.`,
    headline: (rows) => {
      const provinces = onMap(rows).length
      if (rows.length === 0) return 'No round in scope'
      if (provinces > 0)
        return `Loaded rounds come from ${provinces} ${provinces === 1 ? 'province' : 'provinces'} and do not represent the country`
      return fictional(rows).length === rows.length
        ? 'Only synthetic data in scope: no round of any province'
        : 'No loaded round belongs to a province'
    },
    size: (rows) => {
      const synthetic = sum(fictional(rows))
      return `${sum(rows) - synthetic} rounds${synthetic > 0 ? `, besides ${synthetic} synthetic` : ''}`
    },
    notes: [
      {
        label: 'Note',
        text: 'Squares show roughly where provinces lie; this is no map. An empty square means not loaded, not that there was no inspection.',
      },
    ],
  },
}
