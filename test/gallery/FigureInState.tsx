import { useMemo } from 'react'
import { tokens } from '#charts/tokens.ts'
import { Figure } from '#figure/Figure.tsx'
import { type Reading, ReadingContext } from '#figure/reading.ts'
import { type Desk, DeskContext } from '#figure/workspace.ts'
import type { WorkspaceState } from '#intake/workspace-state.ts'
import { metrics } from '#metrics/index.ts'
import { angleParams } from '#scope/angle.ts'
import { scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { useLook } from '#scope/useScope.ts'
import { useLang } from '#ui/useLang.ts'
import { askingEngine } from './answers.ts'
import { AS_OF, type State, states } from './states.ts'

/** Each state is a workspace of its own: answers to the same question must not be taken for each other. */
const desks = new Map(states.map((state, at) => [state.id, deskOf(state, at)]))

function deskOf({ database }: State, version: number): Desk {
  const now: WorkspaceState = {
    version,
    busy: false,
    progress: [],
    files: [],
    drafts: [],
    dataAsOf: AS_OF,
  }
  const workspace = {
    engine: askingEngine(database),
    subscribe: () => () => {},
    snapshot: () => now,
  }
  // A figure asks, and never changes the data: nothing else of a desk is within its reach.
  return { workspace, usable: true } as unknown as Desk
}

/** The product's own figure of a metric, over the data of a state. */
export function FigureInState({ id, state }: { id: string; state: State }) {
  const [look] = useLook()
  const lang = useLang()
  const reading = useMemo<Reading>(
    () => ({
      scope: state.scope,
      unknown: [],
      choices: null,
      rounds: null,
      params: {
        ...scopeParams(state.scope, AS_OF),
        ...angleParams(look),
        ...selectionParams(state.selections, state.scope),
      },
      context: {
        lang,
        tokens: tokens[look.theme],
        asOf: AS_OF,
        focus: state.focus,
        compare: state.compare,
        sort: look.sort,
        expanded: false,
        angle: look,
      },
      change: () => {},
    }),
    [state, look, lang],
  )
  const metric = metrics[id]
  const desk = desks.get(state.id)
  return metric && desk ? (
    <DeskContext value={desk}>
      <ReadingContext value={reading}>
        <Figure id={id} metric={metric} />
      </ReadingContext>
    </DeskContext>
  ) : null
}
