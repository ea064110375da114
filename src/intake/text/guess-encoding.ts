import { bytesOf } from '#archive/sha256.ts'
import type { Encoding } from '../report.ts'
import { isCommonHanzi } from './common-hanzi.ts'
import { decoderOf, sourcePieces } from './decode.ts'

/** An encoding that a text without mark may have, and how well the text reads in it. */
export interface Guess {
  encoding: Encoding
  /** 0…1: the share of its characters that are in common use. */
  score: number
}

const SAMPLE = 1 << 16
const LF = 10
const CR = 13
// A text of which less than this is in common use is not read as that encoding.
const PLAUSIBLE = 0.6
// One bad line in so many lines of a sample still leaves it a text in that encoding.
const LINES_PER_BAD = 10

/** The encodings that a file without mark may have, the likeliest first; none when it reads badly in all. */
export async function guessEncodings(file: Blob): Promise<readonly Guess[]> {
  const sample = await foreignSample(file)
  if (!sample) return [{ encoding: 'utf-8', score: 1 }]
  const score = scoreOf(sample, 'utf-8')
  if (score === 1) return [{ encoding: 'utf-8', score }]
  return (['utf-8', 'gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }))
    .filter(({ score }) => score >= PLAUSIBLE)
    .sort((a, b) => b.score - a.score)
}

/** Whole lines from the first one on that is not plain ASCII; null when there is none. */
async function foreignSample(file: Blob): Promise<Uint8Array | null> {
  for await (const { source, at } of sourcePieces(file)) {
    const foreign = foreignAt(source)
    if (foreign === source.length) continue
    const start = at + source.lastIndexOf(LF, foreign) + 1
    const bytes = await bytesOf(file, start, start + SAMPLE)
    const end = bytes.lastIndexOf(LF) + 1
    return bytes.length < SAMPLE || end === 0 ? bytes : bytes.subarray(0, end)
  }
  return null
}

function foreignAt(bytes: Uint8Array) {
  let at = 0
  while (at < bytes.length && bytes[at]! < 0x80) at++
  return at
}

function scoreOf(sample: Uint8Array, encoding: Encoding): number {
  const good = goodText(sample, encoding)
  if (good === null) return 0
  const foreign = [...good.text].filter((character) => character > '\x7f')
  return encoding === 'utf-8' ? utf8Score(foreign, good.bad) : plausibility(good.text, foreign)
}

/** The lines of a sample that are text in an encoding, and how many are not; null when those are too many. */
function goodText(sample: Uint8Array, encoding: Encoding) {
  const decoder = decoderOf(encoding)
  const lines = linesOf(sample)
  const good: string[] = []
  let bad = 0
  for (const [i, line] of lines.entries()) {
    try {
      // The sample may end within a character.
      good.push(decoder.decode(line, { stream: i === lines.length - 1 }))
    } catch {
      bad++
      if (bad * LINES_PER_BAD > lines.length) return null
    }
  }
  return { text: good.join('\n'), bad }
}

/** Lines, by LF and CR, which are no part of a character in these encodings. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== LF && bytes[i] !== CR) continue
    lines.push(bytes.subarray(start, i))
    start = i + 1
  }
  return lines
}

// Three bytes in a row that follow the rules of UTF-8 are hardly chance; two may be (a word of GBK).
function utf8Score(foreign: readonly string[], badLines: number) {
  if (!foreign.some((character) => character >= '\u0800')) return 0.7
  return badLines === 0 ? 1 : 0.95
}

// What text in UTF-8 or with replacement characters looks like when it is read as something else.
const GARBLED = /锟斤拷|烫烫烫|屯屯屯|鈥|銆|锛|鐨勭|Ã[\u0080-\u00bf]|â€/g
const SYMBOL =
  /[\u00b0-\u00ff\u2010-\u203b\u2103-\u22ff\u2460-\u25ff\u3000-\u3020\uff01-\uff5e\uffe5]/
const COST = 3

function plausibility(text: string, foreign: readonly string[]): number {
  const good = foreign.filter((one) => isCommonHanzi(one) || SYMBOL.test(one)).length
  const garbled = text.match(GARBLED)?.length ?? 0
  return Math.max(0, good - COST * garbled) / Math.max(1, foreign.length)
}
