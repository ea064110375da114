import { type ReactNode, useMemo } from 'react'
import { tokens } from '#charts/tokens.ts'
import { namedIn } from '#engine/bind.ts'
import { langOf } from '#i18n/i18n.ts'
import type { HeadlineRow, MeasuredRound } from '#metrics/headline/columns.ts'
import { derive } from '#metrics/headline/derive.ts'
import { defaultFocus, previousRound } from '#metrics/headline/focus.ts'
import headline from '#metrics/headline/metric.ts'
import { angleParams } from '#scope/angle.ts'
import { knownScope } from '#scope/choices.ts'
import { type Scope, scopeParams } from '#scope/scope.ts'
import { useLook, useScope } from '#scope/useScope.ts'
import { type Reading, ReadingContext } from './reading.ts'
import { useChoices } from './useChoices.ts'
import { useRows } from './useRows.ts'
import { useWorkspaceState } from './workspace.ts'

/** Works out from URL and data what every figure on the page shows. */
export function ReadingProvider({ children }: { children: ReactNode }) {
  const [asked, change] = useScope()
  const [look] = useLook()
  const { dataAsOf } = useWorkspaceState()
  const lang = langOf(look.lang)
  const choices = useChoices(asked.asOf || dataAsOf)
  const { scope, unknown } = useMemo(
    () => (choices ? knownScope(asked, choices) : { scope: asked, unknown: [] }),
    [asked, choices],
  )
  const params = useMemo(
    () => (choices ? { ...scopeParams(scope, dataAsOf), ...angleParams(look) } : null),
    [choices, scope, dataAsOf, look],
  )
  const { data } = useRows(
    headline.sql,
    useMemo(() => params && namedIn(headline.sql, params), [params]),
  )
  const rounds = useMemo(() => (data ? derive(data as MeasuredRound[], lang) : null), [data, lang])
  const reading = useMemo<Reading>(() => {
    const context = {
      ...marked(rounds ?? [], scope),
      lang,
      tokens: tokens[look.theme],
      asOf: scope.asOf || dataAsOf,
      sort: look.sort,
      expanded: false,
      angle: look,
    }
    return { scope, unknown, choices, rounds, params, context, change }
  }, [scope, unknown, choices, rounds, params, change, look, lang, dataAsOf])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

/** The rounds in focus and compared: the reader's where they are in scope, or the defaults. */
function marked(rounds: readonly HeadlineRow[], scope: Scope) {
  const find = (key: string) => rounds.find((round) => round.round_key === key)
  const focus = find(scope.focus) ?? defaultFocus(rounds)
  const before = focus && previousRound(rounds, focus)
  const compare = find(scope.compare) ?? before
  return {
    focus: focus?.round_key ?? null,
    compare: compare === focus ? null : (compare?.round_key ?? null),
  }
}
