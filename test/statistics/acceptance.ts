import type { Acceptance } from './acceptance/acceptance.ts'
import { counts } from './acceptance/counts.ts'
import { days } from './acceptance/days.ts'
import { funnels } from './acceptance/funnels.ts'
import { mixes } from './acceptance/mixes.ts'

/** Every figure of the domain notes that a source gives, and the one computed here. */
export const acceptance: readonly Acceptance[] = [...counts, ...funnels, ...days, ...mixes]
