import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { type Section, sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import type { RatedRound } from './columns.ts'
import { differenceIn, isKnown, pooledOf } from './derive.ts'

export const sectionWords: Record<Lang, Record<Section, string>> = {
  zh: {
    published: '公开通报（实心点）',
    internal: '内部台账（实心点）',
    unstated: '未注明性质（实心点）',
    pooled: '多轮合计（不与单轮比较）',
    synthetic: '模拟数据（空心点）',
    synthetic_pooled: '模拟数据 · 多轮合计',
  },
  en: {
    published: 'Published (solid dots)',
    internal: 'Internal ledger (solid dots)',
    unstated: 'Nature not stated (solid dots)',
    pooled: 'Several rounds pooled (apart from single rounds)',
    synthetic: 'Synthetic data (hollow dots)',
    synthetic_pooled: 'Synthetic data, several rounds pooled',
  },
}

/** The pooled figure of the first group of single rounds, and whether its rounds differ. */
export function headline(rows: readonly RatedRound[], { lang }: Context): string {
  const say = HEADLINES[lang]
  if (rows.length === 0) return say.noRounds
  const known = rows.filter(isKnown)
  const singles = sectionsOf(known).find(([section]) => !section.includes('pooled'))
  if (!singles) return known.length > 0 ? say.onlyPooled : say.none
  const [section, members] = singles
  const pooled = fixed(pooledOf(members)?.estimate ?? 0, 2)
  const group = say.groups[section]
  if (members.length === 1) return say.one(group, pooled)
  return (differenceIn(members)?.p ?? 1) < 0.05
    ? say.differ(group, members.length, pooled)
    : say.alike(group, members.length, pooled)
}

const HEADLINES = {
  zh: {
    groups: {
      published: '公开通报',
      internal: '内部台账',
      unstated: '未注明性质的',
      pooled: '',
      synthetic: '模拟数据',
      synthetic_pooled: '',
    } satisfies Record<Section, string>,
    noRounds: '所选范围内没有轮次',
    none: '所选轮次都没有同时报告党组织数和线索数',
    onlyPooled: '所选范围只有多轮合计，没有可比的单轮',
    one: (group: string, rate: string) => `${group}只有 1 轮有值：每家党组织 ${rate}`,
    differ: (group: string, rounds: number, rate: string) =>
      `${group} ${rounds} 轮平均每家 ${rate}，各轮之间有差异`,
    alike: (group: string, rounds: number, rate: string) =>
      `${group} ${rounds} 轮平均每家 ${rate}，看不出轮次之间有差异`,
  },
  en: {
    groups: {
      published: 'published',
      internal: 'internal',
      unstated: 'unclassified',
      pooled: '',
      synthetic: 'synthetic',
      synthetic_pooled: '',
    } satisfies Record<Section, string>,
    noRounds: 'No round in scope',
    none: 'No round in scope reports both organizations and clues',
    onlyPooled: 'Only pooled figures here; there is no single round to compare',
    one: (group: string, rate: string) => `The one ${group} round has ${rate} per organization`,
    differ: (group: string, rounds: number, rate: string) =>
      `${rounds} ${group} rounds average ${rate} per organization, and differ from each other`,
    alike: (group: string, rounds: number, rate: string) =>
      `${rounds} ${group} rounds average ${rate} per organization; no difference to tell`,
  },
}
