import type { Params } from '#engine/engine.ts'
import { type Side, sides } from '#schema/compared.ts'
import type { Choices } from './choices.ts'
import { everything, formatScope, parseScope, type Scope, type Search } from './scope.ts'

/** What stands in one column: rounds by name, or by region, organization type and time. */
export type Selection = Pick<Scope, 'regions' | 'rounds' | 'orgTypes' | 'from' | 'to'>
export type Selections = Readonly<Partial<Record<Side, Selection>>>

export const nothingSelected: Selection = {
  regions: [],
  rounds: [],
  orgTypes: [],
  from: '',
  to: '',
}

const NAMES = ['region', 'round', 'org_type', 'from', 'to']

/** URL search → selections, each one value that is a search of its own: `a=round%3D530400-r2`. */
export function parseSelections(search: Search): Selections {
  const found: Partial<Record<Side, Selection>> = {}
  for (const side of sides) {
    const text = [search[side.toLowerCase()] ?? ''].flat()[0] ?? ''
    const pairs = new URLSearchParams(text)
    const within = Object.fromEntries(NAMES.map((name) => [name, pairs.getAll(name)]))
    const { regions, rounds, orgTypes, from, to } = parseScope(within)
    const selection = { regions, rounds, orgTypes, from, to }
    if (!isEmpty(selection)) found[side] = selection
  }
  return found
}

/** Selections → URL search; a side without a selection leaves no trace. */
export function formatSelections(selections: Selections): Record<string, string> {
  const search: Record<string, string> = {}
  for (const side of sides) {
    const selection = selections[side]
    if (selection && !isEmpty(selection)) search[side.toLowerCase()] = textOf(selection)
  }
  return search
}

const isEmpty = ({ regions, rounds, orgTypes, from, to }: Selection) =>
  regions.length + rounds.length + orgTypes.length === 0 && from === '' && to === ''

/** Selections without what the data does not hold. */
export function knownSelections(selections: Selections, choices: Choices): Selections {
  const regions = new Set(choices.regions.map(({ key }) => key))
  const rounds = new Set(choices.rounds.map((round) => round.round_key))
  const orgTypes = new Set(choices.orgTypes.map(({ code }) => code))
  const known = mapped(selections, (selection) => ({
    ...selection,
    regions: selection.regions.filter((key) => regions.has(key)),
    rounds: selection.rounds.filter((key) => rounds.has(key)),
    orgTypes: selection.orgTypes.filter((code) => orgTypes.has(code)),
  }))
  return Object.fromEntries(Object.entries(known).filter(([, selection]) => !isEmpty(selection)))
}

/**
 * Selections → the parameters that `round_compared` and its like take: lists of `A/value`.
 * A selection that names no time of its own takes the scope's.
 */
export function selectionParams(
  selections: Selections,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): Params {
  const tagged = (values: (selection: Selection) => readonly string[]) =>
    sides.flatMap((side) => {
      const selection = selections[side]
      return selection ? values(selection).map((value) => `${side}/${value}`) : []
    })
  const timed = (selection: Selection) =>
    selection.from === '' && selection.to === '' ? { from, to } : selection
  const some = (month: string) => (month === '' ? [] : [month])
  return {
    sides: sides.filter((side) => selections[side]),
    side_regions: tagged((selection) => selection.regions),
    side_rounds: tagged((selection) => selection.rounds),
    side_org_types: tagged((selection) => selection.orgTypes),
    side_from: tagged((selection) => some(timed(selection).from)),
    side_to: tagged((selection) => some(timed(selection).to)),
  }
}

function textOf(selection: Selection) {
  const pairs = new URLSearchParams()
  for (const [name, values] of Object.entries(formatScope({ ...everything, ...selection })))
    for (const value of [values].flat()) pairs.append(name, value)
  return pairs.toString()
}

const mapped = (selections: Selections, change: (selection: Selection) => Selection): Selections =>
  Object.fromEntries(
    Object.entries(selections).map(([side, selection]) => [side, change(selection)]),
  )
