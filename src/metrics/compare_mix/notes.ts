import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MixShare } from './columns.ts'

const firstOfEach = (rows: readonly MixShare[]) =>
  rows.filter(({ side }, at) => rows.findIndex((row) => row.side === side) === at)

/** Classified problems of each column. */
export function size(rows: readonly MixShare[], lang: Lang): string {
  const listed = firstOfEach(rows.filter(({ whole }) => whole !== null))
  const texts = listed.map(({ side, whole }) => `${side} ${count(whole ?? 0)}`)
  if (texts.length === 0) return lang === 'zh' ? '没有记录' : 'no records'
  return lang === 'zh' ? `已归类 ${texts.join('、')}` : `classified ${texts.join(', ')}`
}

/** What stands outside the shares. */
export function notes(rows: readonly MixShare[], lang: Lang) {
  const say = WORDS[lang]
  const apart = firstOfEach(rows).filter(({ unclassified }) => (unclassified ?? 0) > 0)
  const silent = firstOfEach(rows).filter(({ share_state }) => share_state === 'nr')
  const fictional = firstOfEach(rows).some(({ nature }) => nature === 'synthetic')
  const list = (some: readonly MixShare[], text: (row: MixShare) => string) =>
    `${some.map(text).join(say.joint)}${say.stop}`
  return [
    ...(fictional ? [{ label: say.source, text: say.fictional }] : []),
    ...(apart.length > 0
      ? [
          {
            label: say.apart,
            text: list(apart, (row) => `${row.side} ${count(row.unclassified ?? 0)}`),
          },
        ]
      : []),
    ...(silent.length > 0
      ? [{ label: say.missing, text: list(silent, (row) => say.noList(row.side ?? '')) }]
      : []),
  ]
}

const WORDS = {
  zh: {
    source: '来源',
    fictional: '模拟数据的问题清单。',
    apart: '未归类（不在占比内）',
    missing: '未报',
    noList: (side: string) => `${side} 没有问题清单`,
    joint: '、',
    stop: '。',
  },
  en: {
    source: 'Sources',
    fictional: 'problem lists of synthetic data.',
    apart: 'Unclassified, outside the shares',
    missing: 'Not reported',
    noList: (side: string) => `${side} has no problem list`,
    joint: ', ',
    stop: '.',
  },
}
