import { pairedMetric } from '../compare_rates/paired.ts'
import { words } from './words.ts'

/** Problems per organization, side by side. */
export default pairedMetric('problems_per_organization', words)
