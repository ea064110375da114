import {
  binomialFunnel,
  type FunnelLimits,
  outsideByChance,
  overdispersion,
  poissonFunnel,
} from '#statistics/funnel.ts'
import { heterogeneity } from '#statistics/heterogeneity.ts'
import { standardize } from '#statistics/standardize.ts'
import { from } from './acceptance.ts'

const inOrder = ({ low998, low95, high95, high998 }: FunnelLimits) => [
  low998,
  low95,
  high95,
  high998,
]
const binomial = (share: number, n: number) => () => inOrder(binomialFunnel(share, n, false))
const poisson = (expected: number) => () => inOrder(poissonFunnel(expected, false))

const yuxi = [
  { count: 24, base: 113 },
  { count: 25, base: 124 },
  { count: 32, base: 296 },
]
/** The 95 % limits in clues per 100 problems around the centre of Yuxi's three rounds. */
const yuxiLimits = (problems: number) => () => {
  const { low95, high95 } = poissonFunnel(overdispersion(yuxi).centre * problems)
  return [(100 * low95) / problems, (100 * high95) / problems]
}

/** Down's syndrome among births by the mother's age (rows) and the order of birth (columns), Michigan 1950–1964. */
const births = [
  [230061, 72202, 15050, 2293, 327],
  [329449, 326701, 175702, 68800, 30666],
  [114920, 208667, 207081, 132424, 123419],
  [39487, 83228, 117300, 98301, 149919],
  [14208, 28466, 45026, 46075, 104088],
  [3052, 5375, 8660, 9834, 34392],
]
const cases = [
  [107, 25, 3, 1, 0],
  [141, 150, 71, 26, 8],
  [60, 110, 114, 64, 63],
  [40, 84, 103, 89, 112],
  [39, 82, 108, 137, 262],
  [25, 39, 75, 96, 295],
]
function downs(order: number) {
  const strata = births.map((row, age) => ({
    count: cases[age]![order]!,
    base: row[order]!,
    weight: row.reduce((sum, born) => sum + born, 0),
  }))
  const total = (of: 'count' | 'base') => strata.reduce((sum, stratum) => sum + stratum[of], 0)
  const rate = standardized(strata)
  return { crude: total('count') / total('base'), ...rate }
}
const fayFeuer = (order: number) => () => {
  const { crude, estimate, low, high } = downs(order)
  return [crude, estimate, low, high].map((rate) => 1e5 * rate)
}
const dobsonByar = (order: number) => () => {
  const { byarLow, byarHigh } = downs(order)
  return [1e5 * byarLow, 1e5 * byarHigh]
}

function standardized(strata: Parameters<typeof standardize>[0]) {
  const rate = standardize(strata)
  if ('refused' in rate) throw new Error(rate.refused)
  return rate
}
const mini = (problems: [number, number], organizations: [number, number]) => () => {
  const { estimate, byarLow, byarHigh } = standardized([
    { count: problems[0], base: organizations[0], weight: 6 },
    { count: problems[1], base: organizations[1], weight: 22 },
  ])
  return [estimate, byarLow, byarHigh]
}

/** Domain §4.4 and §4.5. */
export const funnels = [
  ...from('R, Spiegelhalter 2005 A.1; unclipped', 6, [
    ['Funnel, share 0.1 of 20', [-0.049589, -0.039718, 0.228468, 0.335172], binomial(0.1, 20)],
    ['Funnel, share 0.1 of 50', [-0.016119, 0.013863, 0.179723, 0.240128], binomial(0.1, 50)],
    ['Funnel, share 0.1 of 100', [0.014179, 0.040381, 0.157719, 0.198357], binomial(0.1, 100)],
    ['Funnel, share 0.1 of 200', [0.037852, 0.057691, 0.140972, 0.168567], binomial(0.1, 200)],
    ['Funnel, share 0.2 of 100', [0.080978, 0.119742, 0.276476, 0.326766], binomial(0.2, 100)],
    ['Funnel, share 0.9 of 100', [0.791643, 0.832281, 0.949619, 0.975821], binomial(0.9, 100)],
    ['Funnel, 5 expected', [-0.851587, 0.542066, 9.376559, 12.771354], poisson(5)],
    ['Funnel, 10 expected', [1.220529, 3.775188, 16.159951, 20.662001], poisson(10)],
    ['Funnel, 50 expected', [29.122816, 36.121724, 63.830492, 72.751409], poisson(50)],
  ]),
  ...from('R, Yuxi rounds 2, 11 and 12', 3, [
    ['Centre, clues per 100 problems', [15.197], () => [100 * overdispersion(yuxi).centre]],
    ['95 % limits at 113 problems', [8.011, 22.366], yuxiLimits(113)],
    ['95 % limits at 124 problems', [8.302, 22.046], yuxiLimits(124)],
    ['95 % limits at 296 problems', [10.748, 19.625], yuxiLimits(296)],
    ['Over-dispersion φ', [2.824], () => [overdispersion(yuxi).phi]],
    ['Heterogeneity χ²', [8.472], () => [heterogeneity(yuxi)!.chiSquared]],
  ]),
  ...from('R, Yuxi rounds 2, 11 and 12', 5, [
    ['Heterogeneity p', [0.01446], () => [heterogeneity(yuxi)!.p]],
  ]),
  ...from('0.05 · points', 2, [
    ['Points of 46 outside 95 % by chance', [2.3], () => [outsideByChance(46)]],
  ]),
  ...from('Fay & Feuer 1997, table 1 (data: Fleiss 1981, p. 249); R epitools', 4, [
    ['Crude, standardized, gamma; first-born', [56.3475, 92.3045, 80.4417, 105.7633], fayFeuer(0)],
    ['Crude, standardized, gamma; second', [67.6199, 91.1741, 82.3612, 100.8676], fayFeuer(1)],
    ['Crude, standardized, gamma; third', [83.3305, 85.0692, 77.1835, 94.2236], fayFeuer(2)],
    ['Crude, standardized, gamma; fourth', [115.4512, 92.7179, 80.01, 114.6694], fayFeuer(3)],
    ['Crude, standardized, gamma; fifth on', [167.1142, 75.529, 67.7021, 188.3002], fayFeuer(4)],
  ]),
  ...from('R, Dobson 1991 with Byar’s limits', 4, [
    ['Dobson–Byar, first-born', [80.3292, 105.1872], dobsonByar(0)],
    ['Dobson–Byar, fifth on', [67.6327, 83.8671], dobsonByar(4)],
  ]),
  ...from('R, Dobson 1991 with Byar’s limits', 3, [
    ['Problems per organization, A', [15, 12.535, 17.782], mini([60, 90], [4, 6])],
    ['Problems per organization, B', [11.071, 9.456, 12.871], mini([30, 160], [2, 16])],
  ]),
]
