import type { Lang } from '#i18n/lang.ts'

/** Why A is not compared with another side, in words; the side is named by its letter. */
export function reasonWord(reason: string | null, side: string | null, lang: Lang): string {
  const say = WORDS[lang][reason as keyof (typeof WORDS)['zh']]
  return say ? say(side ?? '') : ''
}

const WORDS = {
  zh: {
    none: (side: string) => `A 或 ${side} 没有轮次`,
    mixed: () => '一列内混有真实与模拟数据，不可比',
    nature: (side: string) => `A 与 ${side} 一为真实、一为模拟，不可比`,
    overlap: (side: string) => `A 与 ${side} 含相同轮次，不是两组`,
    within: (side: string) => `多轮合计可能包含另一列，A 与 ${side} 不可比`,
    nr_a: () => 'A 未报，不能当作 0',
    nr_b: (side: string) => `${side} 未报，不能当作 0`,
    nr_both: (side: string) => `A、${side} 均未报`,
    zero: (side: string) => `A、${side} 均为 0，无率比`,
    zero_b: (side: string) => `${side} 为 0，率比没有上限`,
    base: () => '基数为 0，无意义',
    several: () => '逐轮的量，多轮不合并',
    no_median: (side: string) => `A 或 ${side} 没有中位数，不作差`,
  },
  en: {
    none: (side: string) => `no round in A or ${side}`,
    mixed: () => 'real and synthetic data in one column: not comparable',
    nature: (side: string) => `A and ${side}: one real, one synthetic, not comparable`,
    overlap: (side: string) => `A and ${side} share rounds: not two groups`,
    within: (side: string) =>
      `a pooled figure may hold the other column: A and ${side} not compared`,
    nr_a: () => 'A not reported, which is not 0',
    nr_b: (side: string) => `${side} not reported, which is not 0`,
    nr_both: (side: string) => `neither A nor ${side} reported`,
    zero: (side: string) => `A and ${side} are both 0: no ratio`,
    zero_b: (side: string) => `${side} is 0: the ratio has no upper limit`,
    base: () => 'base is 0: no meaning',
    several: () => 'of single rounds; not added up',
    no_median: (side: string) => `A or ${side} has no median: no difference`,
  },
}
