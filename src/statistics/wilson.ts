import { type Interval, Z } from './interval.ts'

/**
 * The share `part / whole` with Wilson's score interval.
 * Wilson EB. JASA 1927;22:209–212; Newcombe RG. Statistics in Medicine 1998;17:857–872.
 */
export function wilson(part: number, whole: number): Interval {
  const estimate = part / whole
  const z2 = (Z * Z) / whole
  const centre = (estimate + z2 / 2) / (1 + z2)
  const half = (Z * Math.sqrt((estimate * (1 - estimate)) / whole + z2 / (4 * whole))) / (1 + z2)
  return {
    estimate,
    low: part === 0 ? 0 : centre - half,
    high: part === whole ? 1 : centre + half,
  }
}
