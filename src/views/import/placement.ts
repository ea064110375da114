import type { Draft } from '#intake/ask/draft.ts'
import { balanceParts } from './balance-parts.ts'
import { previewLines } from './preview-lines.ts'
import { questionsFor } from './questions.ts'
import { ruleGroups } from './rule-groups.ts'

/** Where the panels that fit anywhere stand, so that the two columns end at about the same height. */
export interface Placement {
  rules: 'left' | 'right' | 'below'
  preview: 'left' | 'below'
}

// Heights in px: of a panel's frame, and of what a row of each kind adds to it.
const FRAME = 140
const COLUMN = 44
const LABEL = 41
const MOST_LABELS = 12
const PART = 31
const REJECT = 49
const HANDLING = 150
const RULE = 116
const RULES_ABREAST = 3
const LINE = 24
/** How much shorter one column may be than the other. */
const SLACK = 120

/** The list of rejects scrolls, so that it may be as high as this, or as high as it needs. */
const LEAST_REJECTS = 280

/** By rough heights; `below` is across both columns. */
export function placementOf(draft: Draft): Placement {
  const { books, columns, labels, rejects } = draft
  if (!books) return { rules: 'below', preview: 'below' }
  const rules = ruleGroups(draft.rules).length
  const asked = [...questionsFor(draft).columns.values()].flat().length
  const labelled = labels.length === 0 ? 0 : FRAME + Math.min(labels.length, MOST_LABELS) * LABEL
  const left = FRAME + (columns.length + asked) * COLUMN + labelled
  const balance = FRAME + balanceParts(books).length * PART
  const list = rejects.length * REJECT
  const least = balance + FRAME + (list === 0 ? 0 : HANDLING + Math.min(list, LEAST_REJECTS))
  const most = Math.max(least, balance + FRAME + HANDLING + list)
  const abreast = FRAME + Math.ceil(rules / RULES_ABREAST) * RULE
  const preview = FRAME + previewLines(draft).length * LINE
  const rulesLeft = rules > 0 && left + abreast <= most + SLACK
  const rulesRight = !rulesLeft && rules > 0 && least + FRAME + rules * RULE <= left + SLACK
  const used = left + (rulesLeft ? abreast : 0)
  return {
    rules: rulesLeft ? 'left' : rulesRight ? 'right' : 'below',
    preview: !rulesRight && used + preview <= least + SLACK ? 'left' : 'below',
  }
}
