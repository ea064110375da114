import { describe, expect, it } from 'vitest'
import type { Choices } from '#scope/choices.ts'
import { everything } from '#scope/scope.ts'
import { knownSearch, parseSearch } from '#scope/search.ts'
import {
  formatSelections,
  knownSelections,
  nothingSelected,
  parseSelections,
  selectionParams,
} from '#scope/selection.ts'

const A = { ...nothingSelected, rounds: ['530400-r2'] }
const B = {
  regions: ['甲市', '50%&a=b'],
  rounds: [],
  orgTypes: ['soe', 'school'],
  from: '2020-01',
  to: '2021-12',
}

describe('selections in the address', () => {
  it('come back as they went, whatever the keys hold', () => {
    const search = formatSelections({ A, B })
    expect(parseSelections(search)).toEqual({ A, B })
    const text = `?${new URLSearchParams(search)}`
    expect(parseSelections(parseSearch(text))).toEqual({ A, B })
  })

  it('leave no trace where nothing is selected', () => {
    expect(formatSelections({ A: nothingSelected })).toEqual({})
    expect(parseSelections({ a: '', b: 'nonsense', c: 'from=2020-13' })).toEqual({})
  })

  it('stay in the known part of a search', () => {
    const known = knownSearch({ a: 'round=530400-r2', x: 'gone', region: '530400' })
    expect(known).toEqual({ a: 'round=530400-r2', region: ['530400'] })
  })
})

describe('selections in the data', () => {
  const choices = {
    regions: [{ key: '甲市' }],
    rounds: [{ round_key: '530400-r2' }],
    kinds: [],
    orgTypes: [{ code: 'soe', rounds: 1 }],
  } as unknown as Choices

  it('lose what is not there, and vanish when nothing is left', () => {
    const known = knownSelections({ A, B, C: { ...nothingSelected, rounds: ['gone'] } }, choices)
    expect(known).toEqual({ A, B: { ...B, regions: ['甲市'], orgTypes: ['soe'] } })
  })

  it('become lists tagged with the side; the time of the scope fills in for none', () => {
    expect(selectionParams({ A, B }, { ...everything, from: '2019-01' })).toEqual({
      sides: ['A', 'B'],
      side_regions: ['B/甲市', 'B/50%&a=b'],
      side_rounds: ['A/530400-r2'],
      side_org_types: ['B/soe', 'B/school'],
      side_from: ['A/2019-01', 'B/2020-01'],
      side_to: ['B/2021-12'],
    })
  })
})
