/** Something that can be found by its words. */
export interface Findable {
  label: string
  /** Other words that find it. */
  also?: string
}

/** Whether a text in Latin letters is how a Chinese one sounds: in full, by initials, or a mix of both. */
export type Sounds = (label: string, letters: string) => boolean

const LATIN = /^[a-z]+(?: ?[a-z]+)*$/

/** What fits a text, the best first: the same, what starts with it, what has it, what sounds like it. */
export function find<F extends Findable>(items: readonly F[], text: string, sounds: Sounds): F[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const letters = LATIN.test(wanted) ? wanted.replaceAll(' ', '') : ''
  const rank = ({ label, also = '' }: F) => {
    const own = label.toLowerCase()
    if (own === wanted) return 0
    if (own.startsWith(wanted)) return 1
    if (own.includes(wanted)) return 2
    if (also.toLowerCase().includes(wanted)) return 3
    return letters !== '' && sounds(label, letters) ? 4 : 5
  }
  return items
    .map((item) => ({ item, at: rank(item) }))
    .filter(({ at }) => at < 5)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
