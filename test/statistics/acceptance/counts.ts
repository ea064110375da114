import { byarLimits } from '#statistics/byar.ts'
import { gammaQuantile } from '#statistics/gamma-quantile.ts'
import { kaplanMeier } from '#statistics/kaplan-meier.ts'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import { wilson } from '#statistics/wilson.ts'
import { from } from './acceptance.ts'

const bounds = ({ low, high }: { low: number; high: number }) => [low, high]
const shown = ({ estimate, low, high }: { estimate: number; low: number; high: number }) => [
  estimate,
  low,
  high,
]
const wilsonOf = (part: number, whole: number) => () => bounds(wilson(part, whole))
const garwood = (count: number) => () => bounds(poissonRate(count, 1))
const gammaBounds = (count: number, alpha: number) => [
  gammaQuantile(alpha / 2, count),
  gammaQuantile(1 - alpha / 2, count + 1),
]
const overExpected = (count: number, alpha: number) => () =>
  gammaBounds(count, alpha).map((limit) => limit / count)

const percent = (part: number, whole: number) => () =>
  shown(wilson(part, whole)).map((share) => 100 * share)
const rate = (count: number, base: number) => () => shown(poissonRate(count, base))

/** Domain §0, §4.1 to §4.3 and the standardized ratios of §4.4. */
export const counts = [
  ...from('R poisson.test on the founding reports', 2, [
    ['Clues per 100 problems, Yuxi round 2', [21.24, 13.61, 31.6], rate(24, 1.13)],
    ['Clues per 100 problems, Yuxi round 11', [20.16, 13.05, 29.76], rate(25, 1.24)],
    ['Clues per 100 problems, Yuxi round 12', [10.81, 7.39, 15.26], rate(32, 2.96)],
    ['Clues per 100 problems, Yuxi term', [12.6, 11.47, 13.8], rate(461, 36.6)],
    ['Clues per 100 problems, Honghe', [14.06, 13.28, 14.88], rate(1193, 84.83)],
    ['Clues per 100 problems, Haidong', [10.05, 6.14, 15.52], rate(20, 1.99)],
    ['Problems per organization, Yuxi round 2', [16.14, 13.3, 19.41], rate(113, 7)],
    ['Problems per organization, Yuxi round 12', [24.67, 21.94, 27.64], rate(296, 12)],
    ['Problems per organization, Yuxi term', [36.24, 35.07, 37.43], rate(3660, 101)],
  ]),
  ...from('R prop.test on the founding reports', 2, [
    ['% done, Kunming', [98.71, 97.56, 99.32], percent(688, 697)],
    ['% done or basically done, Kunming', [99.28, 98.33, 99.69], percent(692, 697)],
    ['% rectified, Haidong', [46.23, 39.44, 53.16], percent(92, 199)],
  ]),
  ...from('R prop.test on the founding reports', 1, [
    ['% of clues closed, Haidong', [45, 25.8, 65.8], percent(9, 20)],
  ]),
  ...from('R prop.test(correct = FALSE)', 6, [
    ['Wilson 81/263', [0.255289, 0.36621], wilsonOf(81, 263)],
    ['Wilson 15/148', [0.062386, 0.160487], wilsonOf(15, 148)],
    ['Wilson 0/20', [0, 0.161125], wilsonOf(0, 20)],
    ['Wilson 1/29', [0.006113, 0.171755], wilsonOf(1, 29)],
    ['Wilson 29/29', [0.88303, 1], wilsonOf(29, 29)],
    ['Wilson 23/60', [0.270883, 0.509824], wilsonOf(23, 60)],
  ]),
  ...from('R binom.test', 6, [
    [
      'None of 20 done: Clopper–Pearson upper bound',
      [0.168433],
      () => [1 - kaplanMeier([{ days: 1, done: 0, open: 20 }])[0]!.low],
    ],
  ]),
  ...from('Newcombe 1998, table II (method 10)', 6, [
    [
      'Newcombe 56/70 − 48/80',
      [0.2, 0.052431, 0.333873],
      () => shown(shareDifference({ part: 56, whole: 70 }, { part: 48, whole: 80 })),
    ],
    [
      'Newcombe 9/10 − 3/10',
      [0.6, 0.170523, 0.809018],
      () => shown(shareDifference({ part: 9, whole: 10 }, { part: 3, whole: 10 })),
    ],
  ]),
  ...from('R poisson.test', 6, [
    ['Garwood 0', [0, 3.688879], garwood(0)],
    ['Garwood 1', [0.025318, 5.571643], garwood(1)],
    ['Garwood 2', [0.242209, 7.224688], garwood(2)],
    ['Garwood 5', [1.623486, 11.668332], garwood(5)],
    ['Garwood 9', [4.115373, 17.084803], garwood(9)],
    ['Garwood 10', [4.795389, 18.390356], garwood(10)],
    ['Garwood 20', [12.21652, 30.888378], garwood(20)],
    ['Garwood 24', [15.377253, 35.710098], garwood(24)],
    ['Garwood 25', [16.178682, 36.904932], garwood(25)],
    ['Garwood 100', [81.363991, 121.626794], garwood(100)],
    [
      'Rate 137 / 24.19893',
      [5.661407, 4.753125, 6.692709],
      () => shown(poissonRate(137, 24.19893)),
    ],
  ]),
  ...from('GraphPad QuickCalcs', 2, [
    ['Garwood 25, 95 %', [16.18, 36.9], garwood(25)],
    ['Garwood 25, 90 %', [17.38, 34.92], () => gammaBounds(25, 0.1)],
    ['Garwood 25, 99 %', [14, 41], () => gammaBounds(25, 0.01)],
  ]),
  ...from('Byar, as Public Health England computes it', 6, [
    ['Byar 10', [4.78745, 18.391459], () => bounds(byarLimits(10))],
    ['Byar 25', [16.174266, 36.906451], () => bounds(byarLimits(25))],
    ['Byar 100', [81.362105, 121.627938], () => bounds(byarLimits(100))],
  ]),
  ...from('R poisson.test', 6, [
    [
      'Rate ratio 11/800 : 21/3011',
      [1.971488, 0.858426, 4.277266, 0.079669],
      ratio(11, 800, 21, 3011),
    ],
    [
      'Rate ratio 24/113 : 32/296',
      [1.964602, 1.107301, 3.441886, 0.015861],
      ratio(24, 113, 32, 296),
    ],
  ]),
  ...from('FunnelPlotR, unit tests', 6, [
    ['Standardized ratio, 15 expected, 95 %', [0.5596924, 1.649348], overExpected(15, 0.05)],
    ['Standardized ratio, 15 expected, 99.8 %', [0.386265, 2.082907], overExpected(15, 0.002)],
    ['Standardized ratio, 20 expected, 95 %', [0.610826, 1.544419], overExpected(20, 0.05)],
    ['Standardized ratio, 20 expected, 99.8 %', [0.4479107, 1.902094], overExpected(20, 0.002)],
    ['Standardized ratio, 30 expected, 95 %', [0.6746958, 1.427562], overExpected(30, 0.05)],
    ['Standardized ratio, 30 expected, 99.8 %', [0.5289724, 1.702771], overExpected(30, 0.002)],
  ]),
]

function ratio(count: number, base: number, otherCount: number, otherBase: number) {
  return () => {
    const found = rateRatio({ count, base }, { count: otherCount, base: otherBase })!
    return [...shown(found), found.p]
  }
}
