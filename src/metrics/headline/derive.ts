import type { Lang } from '#i18n/lang.ts'
import { type Estimate, estimatedRate, estimatedShare, missing } from '../estimate.ts'
import { nameRounds } from '../round.ts'
import type { HeadlineRow, MeasuredRound } from './columns.ts'

/** Adds the three quotients and their intervals. */
export const derive = (rows: readonly MeasuredRound[], lang: Lang): HeadlineRow[] =>
  nameRounds(rows, lang).map(({ completion_rate, completion_rate_state, ...row }) => {
    const clueRate = estimatedRate(of(row.clues, row.clues_state), problemsOf(row), 100)
    const perOrganization = estimatedRate(
      problemsOf(row),
      of(row.organizations, row.organizations_state),
      1,
    )
    const counted = estimatedShare(
      of(row.done, row.done_state),
      of(row.completion_base, row.completion_base === null ? 'nr' : 'value'),
    )
    // A published share without its counts has no interval.
    const published = { ...missing(completion_rate_state ?? 'nr'), value: completion_rate }
    const completion = counted.value === null && completion_rate !== null ? published : counted
    return {
      ...row,
      ...spread('clue_rate', clueRate),
      ...spread('problems_per_organization', perOrganization),
      ...spread('completion_strict', completion),
      completion_interval_state: counted.state,
    }
  })

const of = (value: number | null, state: string | null) => ({ value, state })

const problemsOf = (row: Pick<MeasuredRound, 'problems' | 'problems_state'>) =>
  of(row.problems, row.problems_state)

const spread = <Id extends string>(id: Id, { value, low, high, state }: Estimate) =>
  ({
    [id]: value,
    [`${id}_low`]: low,
    [`${id}_high`]: high,
    [`${id}_state`]: state,
  }) as Record<Id | `${Id}_low` | `${Id}_high`, number | null> & Record<`${Id}_state`, string>
