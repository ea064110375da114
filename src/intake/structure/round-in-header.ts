import { NUMERAL } from '#schema/numeral.ts'
import { plain } from '#schema/spelling.ts'

const N = NUMERAL
const ROUND = `(?:(?:第?${N}届[^第首]{0,6})?(?:首轮|第${N}轮|${N}轮)(?:次|巡[察视])?)`
const FIRST = new RegExp(`^(${ROUND})[·:：/_、-]*(.*)$`)
const LAST = new RegExp(`^(.*?)[·:：/_、(（-]*(${ROUND})[)）]?$`)
const MOST_LENGTH = 40

/** A header that names a round and, before or behind it, what was counted: `第二轮发现问题数`. */
export interface RoundInHeader {
  label: string
  /** Empty where only the round is named. */
  measure: string
}

/** The round and the measure in a header; null when no round is in it. */
export function roundIn(header: string): RoundInHeader | null {
  if (header.length > MOST_LENGTH || (!header.includes('轮') && !header.includes('輪'))) return null
  const key = plain(header)
  const first = FIRST.exec(key)
  if (first) return { label: first[1]!, measure: measureOf(first[2]!) }
  const last = LAST.exec(key)
  return last ? { label: last[2]!, measure: measureOf(last[1]!) } : null
}

const measureOf = (text: string) => text.replace(/^的|^\((.*)\)$/g, '$1')
