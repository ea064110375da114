import * as z from 'zod/mini'
import { type Locale, locales } from '#i18n/i18n.ts'
import { type Angle, angleShape, plainAngle } from './angle.ts'
import { formatScope, parseScope, type Search } from './scope.ts'
import { formatSelections, parseSelections } from './selection.ts'

/** How the reader looks at things, beside what is looked at. */
export interface Look extends Angle {
  lang: Locale
  theme: 'light' | 'dark'
  /** Order of rounds and regions in a ranking. */
  sort: 'official' | 'value'
}

const plainLook: Look = { lang: 'zh', theme: 'light', sort: 'official', ...plainAngle }

// Zod would try `new Function` to see whether it may; the page's policy forbids it and says so aloud.
z.config({ jitless: true })

const LOOK = z.object({
  lang: z.catch(z.enum(locales as [Locale, ...Locale[]]), plainLook.lang),
  theme: z.catch(z.enum(['light', 'dark']), plainLook.theme),
  sort: z.catch(z.enum(['official', 'value']), plainLook.sort),
  ...angleShape,
})

/** URL search → look. What it can't read is left at its default. */
export const parseLook = (search: Search): Look => LOOK.parse(search)

/** Look → URL search. Defaults leave no trace. */
export const formatLook = (look: Look): Search =>
  Object.fromEntries(
    Object.entries(look).filter(([key, value]) => value !== plainLook[key as keyof Look]),
  )

/** The text after `?` → search; a key that comes twice holds a list. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const pairs = new URLSearchParams(text.replace(/^\?/, ''))
  const search: Record<string, string | string[]> = Object.create(null)
  for (const key of new Set(pairs.keys())) {
    const values = pairs.getAll(key)
    search[key] = values.length > 1 ? values : (values[0] ?? '')
  }
  return search
}

/** Search → the text from `?` on; empty when there is nothing to say. */
export function formatSearch(search: Search): string {
  const pairs = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const item of typeof value === 'string' ? [value] : value) pairs.append(key, item)
  }
  const text = pairs.toString()
  return text && `?${text}`
}

/** Any search → only what this app knows, without defaults. */
export const knownSearch = (search: Search): Search => ({
  ...formatScope(parseScope(search)),
  ...formatLook(parseLook(search)),
  ...formatSelections(parseSelections(search)),
})
