import { pairedMetric } from '../compare_rates/paired.ts'
import { words } from './words.ts'

/** Clues per organization, side by side. */
export default pairedMetric('clues_per_organization', words)
