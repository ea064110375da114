import { useMemo } from 'react'
import { useReading } from '#figure/reading.ts'
import {
  knownSelections,
  nothingSelected,
  type Selection,
  type Selections,
} from '#scope/selection.ts'
import { useSelections } from '#scope/useSelections.ts'

/** The columns of the page: the reader's, or the round in focus and the one it is compared with. */
export function useCompared() {
  const [asked, change] = useSelections()
  const { choices, context, scope } = useReading()
  const { focus, compare } = context
  const selections = useMemo(() => {
    const chosen = choices ? knownSelections(asked, choices) : asked
    return withDefaults(chosen, focus, compare, scope.orgTypes)
  }, [asked, choices, focus, compare, scope.orgTypes])
  return { asked, selections, change }
}

/** B gives way to the round in focus where A already is the round that B would be. */
function withDefaults(
  chosen: Selections,
  focus: string | null,
  compare: string | null,
  orgTypes: readonly string[],
): Selections {
  const ofRound = (key: string | null): Selection | undefined =>
    key === null ? undefined : { ...nothingSelected, rounds: [key], orgTypes }
  const first = chosen.A ?? ofRound(focus)
  const isTaken = compare !== null && first?.rounds.length === 1 && first.rounds[0] === compare
  const second = chosen.B ?? ofRound(isTaken ? focus : compare)
  return { ...chosen, ...(first && { A: first }), ...(second && { B: second }) }
}
