import { plain } from '#schema/spelling.ts'
import type { RuleUse } from '../rule.ts'

// A syllable of pinyin, or one in zhuyin, in brackets right behind a Chinese character: 國(guó)有.
const VOWELS = 'aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
const PINYIN = `(?:[zcs]h|[bpmfdtnlgɡkhjqxrzcsyw])?[${VOWELS}ɑ]{1,4}(?:nɡ|ng|n|r)?`
const READING = new RegExp(
  `(?<=\\p{Script=Han})(?:\\((?:${PINYIN}|[ㄅ-ㄩˊˇˋ˙]{1,4})\\)|（(?:${PINYIN}|[ㄅ-ㄩˊˇˋ˙]{1,4})）)`,
  'giu',
)
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜㄅ-ㄩ]/i
const BRACKET = /[(（]/

/** The text without readings in brackets: `國(guó)有` → `國有`. */
const withoutReadings = (text: string) => (BRACKET.test(text) ? text.replace(READING, '') : text)

/** Texts of one line with readings among them; a single syllable without a tone is none (`数量(a)`). */
export function readingsIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.match(READING)?.some((reading) => TONE.test(reading)))
}

const READ_WORD = new RegExp(`\\p{Script=Han}+${READING.source}\\p{Script=Han}*`, 'giu')
const EXAMPLES = 3

/** Takes readings out of records, and tells how many had any. */
export function readingsRemover() {
  let count = 0
  const words: string[] = []
  return {
    rewrite(record: Uint8Array): Uint8Array {
      const text = new TextDecoder().decode(record)
      const stripped = withoutReadings(text)
      if (stripped === text) return record
      count++
      if (words.length < EXAMPLES) words.push(...(text.match(READ_WORD) ?? []))
      return new TextEncoder().encode(stripped)
    },
    rules(): readonly RuleUse[] {
      const examples = words.slice(0, EXAMPLES).map((from) => ({ from, to: withoutReadings(from) }))
      return count === 0 ? [] : [{ rule: 'readings', header: '', count, examples }]
    },
  }
}

/** The form in which headers are compared. */
export const headerKey = (header: string) =>
  plain(withoutReadings(header)).replace(/["'“”*＊:：·]/g, '')
