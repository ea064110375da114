import type { Lang } from '#i18n/lang.ts'
import { orgTypes } from '#schema/codes.ts'
import { fullName, isSynthetic, nameRounds, type RoundRow } from '../round.ts'
import type { ComparedRound } from './columns.ts'

/** What tells the sides of a comparison apart and names them. */
export type SideRow = RoundRow &
  Pick<
    ComparedRound,
    'side' | 'asked_org_types' | 'asked_from' | 'asked_to' | 'organizations' | 'problems' | 'clues'
  >

type Named<R extends SideRow> = R & { round: string; basis: string; coverage: string }

/** One side of a comparison. */
export interface ComparedSide<R extends SideRow = ComparedRound> {
  side: string
  name: string
  /** Without the region, where all sides lie in one. */
  short: string
  /** All rounds of the selection, and those whose figures are added up. */
  rounds: readonly Named<R>[]
  used: readonly Named<R>[]
  /** What kind of data its figures are; null where it has none. */
  nature: 'real' | 'synthetic' | 'mixed' | null
  orgTypes: readonly string[]
}

/** Rows by side; a side that found no round has none. */
export function sidesOf<R extends SideRow>(rows: readonly R[], lang: Lang): ComparedSide<R>[] {
  const letters = [...new Set(rows.map((row) => row.side ?? ''))]
  const regions = new Set(rows.flatMap((row) => row.region_key ?? []))
  return letters.map((side) => {
    const own = rows.filter((row) => row.side === side)
    const rounds = nameRounds(
      own.filter((row) => row.round_key !== null),
      lang,
    )
    const used = addable(rounds)
    const named = { ...asked(own[0]), rounds: used.length > 0 ? used : rounds }
    return {
      side,
      name: selectionName(named, true, lang),
      short: selectionName(named, regions.size > 1, lang),
      rounds,
      used,
      nature: natureOfAll(used),
      orgTypes: named.orgTypes,
    }
  })
}

/** Single rounds are added up; a figure of several rounds stands alone or not at all. */
const addable = <R extends SideRow>(rounds: readonly R[]) => {
  const singles = rounds.filter((round) => !round.pooled)
  return singles.length === 0 && rounds.length === 1 ? rounds : singles
}

function natureOfAll(rounds: readonly SideRow[]): ComparedSide['nature'] {
  const stating = rounds.filter((row) => row.organizations ?? row.problems ?? row.clues)
  const counted = stating.length > 0 ? stating : rounds
  if (counted.length === 0) return null
  const synthetic = counted.filter(isSynthetic).length
  if (synthetic === 0) return 'real'
  return synthetic === counted.length ? 'synthetic' : 'mixed'
}

interface Asked {
  rounds: readonly Named<SideRow>[]
  orgTypes: readonly string[]
  from: string
  to: string
}

const asked = (row: SideRow | undefined) => ({
  orgTypes: (row?.asked_org_types ?? '').split(',').filter((code) => code !== ''),
  from: row?.asked_from ?? '',
  to: row?.asked_to ?? '',
})

/** 玉溪市第二轮; 玉溪市 3 轮（国企）. */
function selectionName({ rounds, ...narrowed }: Asked, withRegion: boolean, lang: Lang): string {
  const say = WORDS[lang]
  const [only] = rounds
  if (!only) return say.none
  const regions = [...new Set(rounds.map((round) => round.region ?? ''))]
  if (rounds.length === 1) {
    const narrow = narrowing({ ...narrowed, from: '', to: '' }, lang)
    return `${withRegion ? fullName(only, lang) : (only.round ?? '')}${narrow}`
  }
  const narrow = narrowing(narrowed, lang)
  const where = regions.length === 1 ? (regions[0] ?? '') : say.regions(regions.length)
  return `${say.rounds(withRegion || regions.length > 1 ? where : '', rounds.length)}${narrow}`
}

function narrowing({ orgTypes: types, from, to }: Omit<Asked, 'rounds'>, lang: Lang) {
  const say = WORDS[lang]
  const words = types.map(
    (type) => orgTypes.codes.find(({ code }) => code === type)?.[lang] ?? type,
  )
  const parts = [...(words.length > 0 ? [words.join(say.joint)] : []), ...period(from, to)]
  return parts.length > 0 ? say.brackets(parts.join(say.comma)) : ''
}

const period = (from: string, to: string) => (from === '' && to === '' ? [] : [`${from}–${to}`])

const WORDS = {
  zh: {
    none: '无轮次',
    regions: (regions: number) => `${regions} 个地区`,
    rounds: (where: string, rounds: number) => `${where} ${rounds} 轮`.trim(),
    joint: '、',
    comma: '，',
    brackets: (text: string) => `（${text}）`,
  },
  en: {
    none: 'no round',
    regions: (regions: number) => `${regions} regions`,
    rounds: (where: string, rounds: number) => `${rounds} rounds${where && ' of '}${where}`,
    joint: ', ',
    comma: '; ',
    brackets: (text: string) => ` (${text})`,
  },
}
