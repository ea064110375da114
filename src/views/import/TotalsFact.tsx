import { useState } from 'react'
import type { Draft } from '#intake/ask/draft.ts'
import { AUTO, Fact, Pick } from './Fact.tsx'
import { totalRows, withTotals } from './total-rows.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface TotalsFactProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

/** The total rows found, whether the numbers bear them out, and a switch to count them as data. */
export function TotalsFact({ draft, reviser, words }: TotalsFactProps) {
  const { facts } = words
  const before = useTotalsSoFar(draft)
  const found = totalRows(draft, before)
  if (!found) {
    return (
      <Fact name={facts.total} note={draft.books ? facts.noTotalNote : facts.unreadTotalNote}>
        <span className="import-pick" data-fact="totals">
          <b>{draft.books ? facts.noTotal : facts.unreadTotal}</b>
        </span>
      </Fact>
    )
  }
  const { count, lines, proved, doubtful, isData, isOpen } = found
  const value = isOpen ? AUTO : isData ? 'data' : 'aside'
  return (
    <Fact name={facts.total} note={facts.totalNote(proved, doubtful)}>
      <Pick
        hook="totals"
        label={facts.total}
        value={value}
        options={[
          ...(isOpen ? [{ value: AUTO, text: facts.totalAsk }] : []),
          { value: 'aside', text: facts.totalAside },
          { value: 'data', text: facts.totalData },
        ]}
        found={facts.totalLines(lines, count)}
        onChange={(chosen) =>
          reviser.revise((recipe) => withTotals(recipe, draft, found, chosen === 'data'))
        }
      />
    </Fact>
  )
}

/** Every line of the file that was taken for a total since the page was opened. */
function useTotalsSoFar({ asides }: Draft): ReadonlySet<number> {
  const [before, setBefore] = useState<ReadonlySet<number>>(new Set())
  const now = asides.filter(({ reason }) => reason === 'total').map(({ line }) => line)
  const all = new Set([...before, ...now])
  if (all.size > before.size) setBefore(all)
  return all
}
