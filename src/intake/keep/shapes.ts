import * as z from 'zod/mini'
import { type ManifestFormat, manifestFormat } from '#archive/manifest.ts'
import type { DeadlineRule } from '#schema/deadline-rules.ts'
import { extracts } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import type { Recipe } from '../recipe.ts'
import type { Lent } from '../recipes.ts'
import type { RuleId } from '../rule.ts'

/** What is kept beside the files. */
export interface KeptSettings {
  /** Whether the sample is shown too; it is never kept itself. */
  sample: boolean
  /** Scope and look, as they stand in the address. */
  look: string
  /** Null: those to begin with. */
  deadlineRules: readonly DeadlineRule[] | null
  /** What other files of a shape are read by. */
  lent: readonly Lent[]
}

const text = z.string()
const textOrNull = z.nullable(text)
const whole = z.int().check(z.nonnegative())
const day = z.nullable(text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))
const encoding = z.nullable(
  z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'xlsx']),
)
const quote = z.enum(['"', "'"])

// A field that comes later needs a default: without it, what was kept before reads as damaged.
const recipe = z.strictObject({
  encoding,
  delimiter: textOrNull,
  quote: z.nullable(quote),
  sheet: textOrNull,
  header: z.nullable(z.strictObject({ record: whole, rows: whole })),
  extract: z.nullable(z.enum(extracts.map(({ id }) => id) as [ExtractId, ...ExtractId[]])),
  columns: z.array(
    z.strictObject({
      header: text,
      destination: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('column'), column: text }),
        z.strictObject({ to: z.literal('attribute') }),
        z.strictObject({ to: z.literal('nothing') }),
      ]),
    }),
  ),
  answers: z.array(
    z.strictObject({
      rule: text.check(z.regex(/^\w+$/)) as unknown as z.ZodMiniType<RuleId>,
      header: text,
      choice: text,
    }),
  ),
  constants: z.array(z.strictObject({ column: text, value: text })),
  labels: z.array(z.strictObject({ column: text, label: text, code: text })),
  regions: z.array(z.strictObject({ name: text, key: text })),
  hold: z.boolean(),
  restored: z.array(whole),
})

const settings = z.strictObject({
  sample: z.boolean(),
  look: text,
  deadlineRules: z.nullable(
    z.array(
      z.strictObject({
        id: text,
        purpose: z.enum(['plan', 'period', 'clue']),
        levels: z.array(text),
        from: day,
        until: day,
        months: whole,
        zh: text,
        en: text,
        source: text,
      }),
    ),
  ),
  lent: z.array(
    z.strictObject({
      name: text,
      headers: z.array(text),
      facts: z.strictObject({ encoding, delimiter: textOrNull, quote, sheet: textOrNull }),
      recipe,
    }),
  ),
})

/** How a workspace is written down. */
export const workspaceFormat: ManifestFormat<Recipe, KeptSettings> = manifestFormat(
  recipe,
  settings,
)
