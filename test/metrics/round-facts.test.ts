import { describe, expect, it } from 'vitest'
import { everything, type Scope, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { filledDatabase } from '../fixture/database.ts'
import { naiveFacts } from '../fixture/naive-facts.ts'
import { randomLedger } from '../fixture/random.ts'

const FACTS = `
  SELECT round_key, organizations, problems, clues, done
  FROM round_in_scope($regions, $rounds, $kinds, $org_types, $from_month, $to_month, $as_of)
  ORDER BY ordinal`

const scopes: Scope[] = [
  everything,
  { ...everything, regions: ['甲0'] },
  { ...everything, regions: ['甲1', '甲4'], kinds: ['flexible'] },
  { ...everything, orgTypes: ['party_gov'] },
  { ...everything, orgTypes: ['village', 'soe'], kinds: ['routine', 'thematic'] },
  { ...everything, from: '2024-01' },
  { ...everything, from: '2023-06', to: '2024-02' },
  { ...everything, to: '2023-12', orgTypes: ['soe'] },
].map((scope) => ({ ...scope, asOf: '2024-07-01' }))

describe.each([1, 2, 3])('random ledger %i', (seed) => {
  it('gives the facts that counting row by row gives', async () => {
    const engine = await filledDatabase(await native(), randomLedger(seed, 80))
    for (const scope of scopes) {
      const rows = await engine.rows(FACTS, scopeParams(scope, ''))
      expect(rows, JSON.stringify(scope)).toEqual(await naiveFacts(engine, scope))
    }
    await engine.close()
  })
})
