import { MOST_POINTS } from '#charts/funnel-cells.ts'
import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { FunnelPlace } from './columns.ts'

export function size(rows: readonly FunnelPlace[], lang: Lang) {
  const members = rows.find((row) => row.members !== null)?.members ?? 0
  return lang === 'zh' ? `对照组 ${members} 轮` : `${members} rounds in the set`
}

/** What the set is, whether its limits are widened, and how this goes with the ratio. */
export function notes(rows: readonly FunnelPlace[], lang: Lang) {
  const say = WORDS[lang]
  const known = rows.find((row) => row.phi !== null)
  const apart = rows.filter((row) => row.side !== null && row.rate !== null && row.centre === null)
  return [
    say.ratio,
    ...(rows.length > MOST_POINTS ? [say.together] : []),
    ...(known?.adjusted ? [{ label: say.label, text: say.widened(fixed(known.phi ?? 0)) }] : []),
    ...(apart.length > 0
      ? [{ label: say.left, text: say.other(apart.map(({ side }) => side).join('、')) }]
      : []),
  ]
}

const WORDS = {
  zh: {
    ratio: {
      label: '说明',
      text: '漏斗图把各列与对照组相比，率比把 A 与另一列直接相比，两种方法回答不同的问题。',
    },
    together: {
      label: '画法',
      text: '轮次太多，相邻的合画一点，个数见提示；各列自己的点都单独画出。',
    },
    label: '控制限',
    widened: (phi: string) => `对照组离散程度 φ = ${phi}，控制限按 √φ 放宽。`,
    left: '未列入',
    other: (sides: string) => `${sides} 与对照组数据性质不同。`,
  },
  en: {
    ratio: {
      label: 'Note',
      text: 'the funnel holds each column against the set, a ratio holds A against one column: two questions.',
    },
    together: {
      label: 'Drawing',
      text: 'one dot stands for rounds near each other (the tooltip counts them); the columns’ own points stand alone.',
    },
    label: 'Limits',
    widened: (phi: string) => `the set scatters with φ = ${phi}; limits are widened by √φ.`,
    left: 'Left out',
    other: (sides: string) => `${sides}, of another nature than the set.`,
  },
}
