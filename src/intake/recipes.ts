import type { Borrowed } from './ask/draft.ts'
import type { Reading } from './reading/read.ts'
import { NO_RECIPE, type Recipe } from './recipe.ts'

/** A recipe that is lent to files of the same shape, and the file that it was made for. */
export interface Lent {
  name: string
  recipe: Recipe
  headers: readonly string[]
  facts: Facts
}

type Facts = Pick<Reading, 'encoding' | 'delimiter' | 'quote' | 'sheet'>

interface Remembered extends Omit<Lent, 'headers'> {
  headers: ReadonlySet<string>
}

export interface Recipes {
  /** Keeps what a reader chose for a file, for others of its shape. */
  remember(name: string, reading: Omit<Reading, 'scanned'>, recipe: Recipe): void
  /** The recipe of the file most alike in its headers, and how this one differs; null where none is alike. */
  borrow(reading: Omit<Reading, 'scanned'>): { recipe: Recipe; borrowed: Borrowed } | null
  forget(): void
  /** All of them, the last one first. */
  list(): readonly Lent[]
  /** Takes these in place of all there were. */
  restore(lent: readonly Lent[]): void
}

// Two files are of one shape when they share at least this part of all their headers.
const ALIKE = 0.7

/** Recipes of this session, the last one of each shape. */
export function createRecipes(): Recipes {
  let all: readonly Remembered[] = []
  return {
    remember(name, reading, recipe) {
      if (recipe === NO_RECIPE) return
      const headers = headersOf(reading)
      const { encoding, delimiter, quote, sheet } = reading
      all = [
        { name, recipe, headers, facts: { encoding, delimiter, quote, sheet } },
        ...all.filter((other) => likeness(other.headers, headers) < 1),
      ]
    },
    borrow(reading) {
      const headers = headersOf(reading)
      const [best] = all
        .map((one) => ({ ...one, likeness: likeness(one.headers, headers) }))
        .filter((one) => one.likeness >= ALIKE)
        .sort((a, b) => b.likeness - a.likeness)
      if (!best) return null
      return { recipe: lent(best.recipe), borrowed: differences(best, headers, reading) }
    },
    forget() {
      all = []
    },
    list: () => all.map((one) => ({ ...one, headers: [...one.headers] })),
    restore(lent) {
      all = lent.map((one) => ({ ...one, headers: new Set(one.headers) }))
    },
  }
}

const headersOf = ({ columns }: Omit<Reading, 'scanned'>): ReadonlySet<string> =>
  new Set(columns.map(({ header }) => header).filter((header) => header !== ''))

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const shared = [...a].filter((header) => b.has(header)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** What holds for another file too: not how its bytes are written, nor its lines. */
const lent = (recipe: Recipe): Recipe => ({
  ...recipe,
  constants: [],
  encoding: null,
  delimiter: null,
  quote: null,
  header: null,
  sheet: null,
  restored: [],
})

const FACTS = ['encoding', 'delimiter', 'quote', 'sheet'] as const

function differences(
  { name, headers: before, facts }: Remembered,
  headers: ReadonlySet<string>,
  reading: Facts,
): Borrowed {
  return {
    name,
    addedHeaders: [...headers].filter((header) => !before.has(header)),
    missingHeaders: [...before].filter((header) => !headers.has(header)),
    changed: FACTS.filter((fact) => facts[fact] !== reading[fact]),
  }
}
