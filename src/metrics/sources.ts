import type { Lang } from '#i18n/lang.ts'
import { isSynthetic } from './round.ts'

interface Sourced {
  region: string | null
  nature: string | null
  source: string | null
}

const NAMED = 3

/** The footer's account of where the rows come from: the most used sources, and which regions are fictional. */
export function sourceNote(rows: readonly Sourced[], lang: Lang) {
  const say = WORDS[lang]
  const real = rows.filter((row) => !isSynthetic(row))
  const named = byUse(real.flatMap(({ source }) => (source ? [source] : [])))
  const unnamed = real.filter(({ source }) => !source).length
  const fictional = byUse(
    rows.filter(isSynthetic).flatMap(({ region }) => (region ? [region] : [])),
  )
  const parts = [
    ...(named.length > 0 ? [say.list(named.slice(0, NAMED), named.length)] : []),
    ...(unnamed > 0 ? [say.unnamed(unnamed)] : []),
    ...(fictional.length > 0 ? [say.fictional(fictional.slice(0, NAMED), fictional.length)] : []),
  ]
  return { label: say.label, text: parts.length > 0 ? parts.join(say.joint) + say.stop : say.none }
}

/** Distinct texts, the most frequent first, then in order of appearance. */
function byUse(texts: readonly string[]) {
  const uses = new Map<string, number>()
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1)
  return [...uses].sort(([, a], [, b]) => b - a).map(([text]) => text)
}

const WORDS = {
  zh: {
    label: '来源',
    joint: '；',
    stop: '。',
    none: '没有数据。',
    list: (names: readonly string[], all: number) =>
      all > names.length ? `${names.join('、')}等 ${all} 种` : names.join('、'),
    unnamed: (rounds: number) => `${rounds} 轮未注明来源`,
    fictional: (regions: readonly string[], all: number) =>
      `${regions.join('、')}${all > regions.length ? `等 ${all} 个地区` : ''}为模拟数据`,
  },
  en: {
    label: 'Sources',
    joint: '; ',
    stop: '.',
    none: 'No data.',
    list: (names: readonly string[], all: number) =>
      all > names.length ? `${names.join(', ')} and ${all - names.length} more` : names.join(', '),
    unnamed: (rounds: number) => `${rounds} ${rounds === 1 ? 'round' : 'rounds'} without a source`,
    fictional: (regions: readonly string[], all: number) =>
      `synthetic data: ${regions.join(', ')}${all > regions.length ? ` and ${all - regions.length} more` : ''}`,
  },
}
