import { majorityOf } from '../clue-majority.ts'
import { natureBasis } from '../clue-natures.ts'
import { estimatedShare } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { byNature } from '../round.ts'
import type { CountedRecipient, SharedRecipient } from './columns.ts'
import { recipientWords } from './words.ts'

const RECIPIENTS = ['discipline', 'organization', 'other', 'nr'] as const

/** Each kind of data's recipients in their order, with their shares of all clues. */
export const derive = (rows: readonly CountedRecipient[], { lang }: Context): SharedRecipient[] =>
  byNature(rows).flatMap(([, members]) => {
    const total = members.reduce((sum, { clues }) => sum + (clues ?? 0), 0)
    return RECIPIENTS.flatMap((recipient) => {
      const row = members.find((member) => member.recipient === recipient)
      if (!row) return []
      const share = estimatedShare(
        { value: row.clues, state: row.clues_state },
        { value: total, state: 'value' },
      )
      return [
        {
          ...row,
          receiver: recipientWords[lang][recipient],
          basis: natureBasis(row, lang),
          total,
          share: share.value,
          share_low: share.low,
          share_high: share.high,
        },
      ]
    })
  })

/** The recipients in the kind of data with the most clues. */
export const shownIn = (rows: readonly SharedRecipient[]) =>
  majorityOf(rows, (members) => members[0]?.total ?? 0)

export const keyOf = ({ nature, recipient }: SharedRecipient) => `${nature ?? ''} · ${recipient}`
