import { pairedMetric } from '../compare_rates/paired.ts'
import { words } from './words.ts'

/** Clues per 100 problems, side by side. */
export default pairedMetric('clue_rate', words)
