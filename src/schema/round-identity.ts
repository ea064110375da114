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
const TERM = new RegExp(`^(?:.*?)第?(${N})届`)
const YEAR = /^(\d{4})年度?/
const LEADING_TERM = new RegExp(`^第?(${N})届[省市县区旗州盟自治党委]*`)
const ORDINAL = new RegExp(`^第(${N})[轮批]?次?$`)
const CARDINAL = new RegExp(`^(${N})轮?次?$`)
const QUALIFIED = new RegExp(`^(第${N}轮)\\((首轮|${N}期)\\)$`)
const FIRST_ROUNDS = new RegExp(`^前(${N})轮$`)
const UP_TO = new RegExp(`^(?:截至|截止|至)第?(${N})轮$`)
const RANGE = new RegExp(`第?(${N})轮?(?:至|到|-|~)第?(${N})轮`)
const LIST = new RegExp(`^第?${N}轮?(?:[、,和及]第?${N}轮?)+$`)
const COUNT = new RegExp(`^(${N})轮`)
const TOGETHER = /合计|累计|总计|历轮|各轮|全部轮次|任期(?:以来|内|全部|至今)|本届以来/
const OF_A_YEAR = /^\d{4}年度?$|年度(?!第|首)/

/** Number of a committee term: `五届市委` → 5; null when it has none. */
export function parseTerm(text: string): number | null {
  const bare = plain(text)
  return numeral(bare) ?? numeral(TERM.exec(bare)?.[1] ?? '')
}

/** Reads a round label: `首轮`, `第十二轮`, `前五轮`, `2019年3轮(第六至第八轮)`. */
export function parseRoundLabel(text: string, scope: RoundStatement['scope']): RoundLabel {
  const bare = plain(text)
  const { term, year, rest } = split(bare)
  const covered = coverage(rest)
  if (covered) return { term, year, number: null, pooled: true, ...covered }
  const number = roundNumber(rest)
  const pooled =
    scope === 'pooled' || TOGETHER.test(rest) || (scope === null && readsPooled(bare, rest, year))
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

function split(bare: string) {
  const year = YEAR.exec(bare)
  const afterYear = year ? bare.slice(year[0].length) : bare
  const term = LEADING_TERM.exec(afterYear)
  const rest = (term ? afterYear.slice(term[0].length) : afterYear).replace(
    /(?<=轮次?)巡[察视]$/,
    '',
  )
  return { term: numeral(term?.[1] ?? ''), year: year ? Number(year[1]) : null, rest }
}

/** The rounds that a label says it covers, or null when it doesn't say so. */
function coverage(rest: string) {
  const last = FIRST_ROUNDS.exec(rest)?.[1] ?? UP_TO.exec(rest)?.[1]
  if (last) return { from: 1, to: numeral(last) }
  const range = RANGE.exec(rest)
  if (range) return { from: numeral(range[1]!), to: numeral(range[2]!) }
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
  return numeral(ORDINAL.exec(bare)?.[1] ?? CARDINAL.exec(bare)?.[1] ?? '')
}

/** Without a stated scope: `2014年3轮`, `任期内`, `2019年度` and `4轮常规+2轮交叉` are several rounds. */
function readsPooled(bare: string, rest: string, year: number | null): boolean {
  const count = numeral(COUNT.exec(rest)?.[1] ?? '')
  return OF_A_YEAR.test(bare) || (count !== null && (year !== null || rest.includes('+')))
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
  label?.trim() ? plain(label).replace(/[-~,]/g, '') : written
