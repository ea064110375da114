import type { Lang } from '#i18n/lang.ts'
import type { ComparedRound } from '../compare_measures/columns.ts'
import { type ComparedSide, sidesOf } from '../compare_measures/sides.ts'
import type { Context } from '../metric.ts'
import type { Condition } from './columns.ts'
import * as facts from './facts.ts'

type Verdict = 'same' | 'different' | 'unknown' | 'refused'

const FACTS = {
  nature: facts.natureOf,
  rounds: facts.roundsOf,
  level: facts.levelOf,
  term: facts.termOf,
  period: facts.periodOf,
  kind: facts.kindOf,
  org_type: facts.orgTypesOf,
  origin: facts.originOf,
  scheme: facts.schemeOf,
} as const
export type ConditionId = keyof typeof FACTS
const ids = Object.keys(FACTS) as ConditionId[]

/** One row for each condition of a fair comparison. */
export function derive(rows: readonly ComparedRound[], { lang }: Context): Condition[] {
  const sides = sidesOf(rows, lang)
  if (sides.length === 0) return []
  return ids.map((id) => condition(id, sides, lang))
}

function condition(id: ConditionId, sides: readonly ComparedSide[], lang: Lang): Condition {
  const found = sides.map((side) => [side.side, FACTS[id](side, lang)] as const)
  const text = (side: string) => found.find(([letter]) => letter === side)?.[1].text ?? null
  const verdict = verdictOf(
    id,
    sides,
    found.map(([, fact]) => fact),
  )
  return {
    condition_id: id,
    condition: WORDS[lang][id],
    a: text('A'),
    b: text('B'),
    c: text('C'),
    d: text('D'),
    verdict_id: verdict,
    verdict: sides.length < 2 ? null : WORDS[lang].verdicts[verdict],
    sides: sides.length,
    nature: sides.every(({ nature }) => nature === 'synthetic')
      ? 'synthetic'
      : (sides[0]?.nature ?? null),
    source: sides[0]?.used[0]?.source ?? null,
    region: sides[0]?.used[0]?.region ?? null,
  }
}

function verdictOf(
  id: ConditionId,
  sides: readonly ComparedSide[],
  found: readonly facts.Fact[],
): Verdict {
  const natures = new Set(sides.flatMap(({ nature }) => nature ?? []))
  if (id === 'nature' && (natures.size > 1 || natures.has('mixed'))) return 'refused'
  const parts = found.flatMap((fact) => (fact.parts ? [fact.parts] : []))
  if (parts.length < found.length) return 'unknown'
  const alike =
    id === 'period' ? overlap(parts) : new Set(parts.map((part) => part.join())).size === 1
  return alike ? 'same' : 'different'
}

/** Whether all periods have a month in common. */
function overlap(periods: readonly (readonly string[])[]) {
  const starts = periods.map(([from = '']) => from).sort()
  const ends = periods.map(([, to = '']) => to).sort()
  return (starts.at(-1) ?? '') <= (ends[0] ?? '')
}

const WORDS = {
  zh: {
    nature: '数据性质',
    rounds: '轮次数',
    level: '层级',
    term: '届次',
    period: '时期',
    kind: '巡察类型',
    org_type: '组织类型',
    origin: '计数来源',
    scheme: '分类口径',
    verdicts: { same: '相同', different: '不同', unknown: '无法判定', refused: '不可比' },
  },
  en: {
    nature: 'Nature of data',
    rounds: 'Rounds',
    level: 'Level',
    term: 'Term',
    period: 'Period',
    kind: 'Kind',
    org_type: 'Organizations',
    origin: 'Counted from',
    scheme: 'Scheme',
    verdicts: {
      same: 'same',
      different: 'different',
      unknown: 'can’t be told',
      refused: 'not comparable',
    },
  },
}
