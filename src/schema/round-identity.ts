import { NUMERAL, numeral } from './numeral.ts'
import { plain } from './spelling.ts'

export type RegionLevel = 'province' | 'city' | 'county' | 'free'

/** What a row says about its round; null where it says nothing. */
export interface RoundStatement {
  regionKey: string
  regionLevel: RegionLevel
  authorityLevel: string | null
  term: string | null
  label: string | null
  scope: 'single' | 'pooled' | null
  /** Partial ISO text. */
  startDate: string | null
}

/** A round and its key; `pooledFrom`…`pooledTo` are the rounds that a pooled figure covers, where stated. */
export interface RoundIdentity {
  key: string
  level: string | null
  term: number | null
  number: number | null
  label: string
  pooled: boolean
  pooledFrom: number | null
  pooledTo: number | null
}

export interface RoundLabel {
  term: number | null
  /** Rounds numbered within a calendar year are another series than those of a term. */
  year: number | null
  number: number | null
  pooled: boolean
  from: number | null
  to: number | null
}

const N = NUMERAL
const COMMITTEE = '(?:中央|[省市县区旗州盟地自治党委员会]{0,8})'
const TERM = new RegExp(`^(?:.*?)第?(${N})届`)
const YEAR = /^(\d{4})(?:年度?|(?=第|首))/
const LEADING_TERM = new RegExp(`^(?:中共.{0,12}?)?第?(${N})届${COMMITTEE}`)
// `省委第三轮`, `本届市委巡察首轮`, `任期内前五轮`: who and when, before which round.
const PREAMBLE = new RegExp(
  `^(?:中共)?(?:本届|任期)?内?(?:中央|自治区党委|[省市县区旗州盟地]委)?(?:巡[察视])?(?=第|首|前|${N}轮)`,
)
const ORDINAL = new RegExp(`^第(${N})[轮批]?次?$`)
const CARDINAL = new RegExp(`^(${N})(?:\\.0)?轮?次?$`)
const LATIN = /^(?:r|round)[-.#]?(\d{1,2})$|^(\d{1,2})(?:st|nd|rd|th)round$/
const QUALIFIED = new RegExp(`^(第${N}轮)\\((首轮|${N}期)\\)$`)
const FIRST_ROUNDS = new RegExp(`^前(${N})轮$`)
const UP_TO = new RegExp(`^(?:截至|截止|至)第?(${N})轮$`)
const RANGE = new RegExp(`(?<!\\d)第?(${N})轮?(?:至|到|[-~])第?(${N})轮`)
const LIST = new RegExp(`^第?${N}轮?(?:[、,和及与]第?${N}轮?)+$`)
const COUNT = new RegExp(`^共?(${N})轮`)
const SUM = /[(,]?(?:合计|累计|总计|小计)\)?$/
const TOGETHER = new RegExp(
  `合计|累计|总计|历轮|各轮|多轮|全部(?:轮|${N}轮|$)|^共${N}轮|任期|以来|至今|截[至止]|届内|全届|\\d{4}年?(?:至|到|[-~])\\d{4}年`,
)
const OF_A_YEAR = /^(?:19|20)\d\d(?:年度?|年[上下]半年)?$|年度(?!第|首)/
const CHINESE_YEAR = /^[一二][〇○零一二三四五六七八九]{3}(?=年)/
const LONGEST = 64

/** Number of a committee term: `五届市委` → 5; null when it has none. */
export function parseTerm(text: string): number | null {
  const bare = plain(text.slice(0, LONGEST))
  return numeral(bare) ?? numeral(TERM.exec(bare)?.[1] ?? '')
}

/** Reads a round label: `首轮`, `第十二轮`, `前五轮`, `2019年3轮(第六至第八轮)`. */
export function parseRoundLabel(text: string, scope: RoundStatement['scope']): RoundLabel {
  const bare = spelled(text)
  const { term, year, rest } = split(bare)
  const covered = coverage(rest)
  if (covered) return { term, year, number: null, pooled: true, ...covered }
  const number = roundNumber(rest)
  const pooled =
    scope === 'pooled' ||
    (number === null && TOGETHER.test(bare)) ||
    (scope === null && readsPooled(bare, rest, year, term))
  return { term, year, number: pooled ? null : number, pooled, from: null, to: null }
}

/** The identity of a round: region, level, term, number or label, and whether it is pooled. */
export function identifyRound(statement: RoundStatement): RoundIdentity {
  const label = parseRoundLabel(statement.label ?? '', statement.scope)
  const written = statement.label?.trim() || statement.startDate || '轮次未载'
  const term = parseTerm(statement.term ?? '') ?? label.term
  const level = authority(statement)
  const ownLevel = levelOf(statement)
  const key = [
    statement.regionKey,
    level && ownLevel && level !== ownLevel ? `-${level}` : '',
    term ? `-t${term}` : '',
    label.year && label.number ? `-${label.year}` : '',
    `-${label.number ? `r${label.number}` : tail(statement, written)}`,
    label.pooled ? '+' : '',
  ].join('')
  const { number, pooled, from, to } = label
  return { key, level, term, number, label: written, pooled, pooledFrom: from, pooledTo: to }
}

/** As plain text: one dash, the first round by its number, the year in digits. */
const spelled = (text: string) =>
  plain(text.slice(0, LONGEST))
    .replace(/[—–―－]+/g, '-')
    .replace(/首轮(?=[至到、,+和及与~-])/, '第一轮')
    .replace(CHINESE_YEAR, (year) => [...year].map(digitOf).join(''))

const digitOf = (character: string) => (numeral(character) ?? 0).toString()

function split(bare: string) {
  const before = YEAR.exec(bare)
  const afterYear = bare.slice(before?.[0].length ?? 0)
  const term = LEADING_TERM.exec(afterYear)
  const afterTerm = afterYear.slice(term?.[0].length ?? 0)
  const year = before ?? YEAR.exec(afterTerm)
  const rest = (year === before ? afterTerm : afterTerm.slice(year?.[0].length))
    .replace(PREAMBLE, '')
    .replace(/(?<=轮次?)巡[察视]$/, '')
  return { term: numeral(term?.[1] ?? ''), year: year ? Number(year[1]) : null, rest }
}

/** The rounds that a label says it covers, or null when it doesn't say so. */
function coverage(label: string) {
  const rest = label.replace(SUM, '').replace(/(?<=轮次?)巡[察视]$/, '')
  const last = FIRST_ROUNDS.exec(rest)?.[1] ?? UP_TO.exec(rest)?.[1]
  if (last) return { from: 1, to: numeral(last) }
  const range = RANGE.exec(rest)
  const [from, to] = [numeral(range?.[1] ?? ''), numeral(range?.[2] ?? '')]
  if (from !== null && to !== null && from < to) return { from, to }
  if (!LIST.test(rest)) return null
  const numbers = [...rest.matchAll(new RegExp(N, 'g'))].map(([match]) => numeral(match))
  const isRun = numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  if (!isRun) return { from: null, to: null }
  return { from: numbers[0] ?? null, to: numbers[numbers.length - 1] ?? null }
}

function roundNumber(rest: string): number | null {
  if (rest === '首轮') return 1
  // 两期 says that both phases of the round are in the figure; other brackets make it a round of its own.
  const bare = QUALIFIED.exec(rest)?.[1] ?? rest
  const latin = LATIN.exec(bare)
  const number = ORDINAL.exec(bare) ?? CARDINAL.exec(bare)
  return numeral(number?.[1] ?? latin?.[1] ?? latin?.[2] ?? '')
}

/** Without a stated scope: `2014年3轮`, `任期内`, `2019年度`, `五届市委` and `4轮常规+2轮交叉` are several rounds. */
function readsPooled(bare: string, rest: string, year: number | null, term: number | null) {
  const count = numeral(COUNT.exec(rest)?.[1] ?? '')
  const isTerm = term !== null && rest === ''
  return isTerm || OF_A_YEAR.test(bare) || (count !== null && (year !== null || rest.includes('+')))
}

function authority({ authorityLevel, regionKey, ...region }: RoundStatement): string | null {
  const isMunicipality = /^(?:11|12|31|50)0000$/.test(regionKey)
  if (authorityLevel === 'city' && isMunicipality) return 'province'
  return authorityLevel ?? levelOf({ regionKey, ...region })
}

/** A region's own level; that of an unlisted region is read off its name. */
function levelOf({ regionKey, regionLevel }: Pick<RoundStatement, 'regionKey' | 'regionLevel'>) {
  if (regionLevel !== 'free') return regionLevel
  if (/(?:省|自治区)$/.test(regionKey)) return 'province'
  if (/[市州盟]$/.test(regionKey)) return 'city'
  return /[县区旗]$/.test(regionKey) ? 'county' : null
}

const tail = ({ label }: RoundStatement, written: string) =>
  label?.trim() ? plain(label).replace(/[-—–―~,]/g, '') : written
