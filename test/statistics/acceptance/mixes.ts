import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { contingency } from '#statistics/contingency.ts'
import { divergence } from '#statistics/jensen-shannon.ts'
import { from } from './acceptance.ts'

const parties = [
  [279, 73, 225],
  [165, 47, 191],
]
const parties2007 = [
  [762, 327, 468],
  [484, 239, 477],
]
/** Hair (black, brown, red, blond) by eyes (brown, blue, hazel, green): R datasets::HairEyeColor over both sexes. */
const hairByEyes = [
  [68, 20, 15, 5],
  [119, 84, 54, 29],
  [26, 17, 14, 14],
  [7, 94, 10, 16],
]
const third = 1 / 3
const ps = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
]

/** Domain §4.8 and §4.10. */
export const mixes = [
  ...from('R chisq.test; Agresti, gender by party', 6, [
    ['χ²', [7.009544], () => [contingency(parties)!.chiSquared]],
    ['p', [0.030054], () => [contingency(parties)!.p]],
    ['Residuals', [2.29316, 0.464794, -2.61778], () => contingency(parties)!.residuals[0]!],
    ['Cramér’s V', [0.084573], () => [contingency(parties)!.cramersV]],
    ['G²', [7.002594], () => [contingency(parties)!.gSquared]],
  ]),
  ...from('R chisq.test; Agresti 2007, gender by party', 6, [
    ['χ²', [30.070149], () => [contingency(parties2007)!.chiSquared]],
    ['Residuals', [4.502054, 0.699452, -5.315946], () => contingency(parties2007)!.residuals[0]!],
  ]),
  ...from('R chisq.test; datasets::HairEyeColor', 6, [
    ['χ²', [138.289842], () => [contingency(hairByEyes)!.chiSquared]],
    ['Cramér’s V', [0.279045], () => [contingency(hairByEyes)!.cramersV]],
  ]),
  ...from('R chisq.test; datasets::HairEyeColor', 4, [
    [
      'Residuals: blond with blue, with brown eyes',
      [9.9676, -8.3282],
      () => [
        contingency(hairByEyes)!.residuals[3]![1]!,
        contingency(hairByEyes)!.residuals[3]![0]!,
      ],
    ],
  ]),
  ...from('SciPy jensenshannon', 6, [
    ['Divergence of disjoint mixes', [1], () => [divergence([1, 0], [0, 1])]],
    ['Divergence of (1, 0) and (.5, .5)', [0.311278], () => [divergence([1, 0], [1, 1])]],
    [
      'Distance of (1, 0) and (.5, .5), base 2 and e',
      [0.557923, 0.464501],
      () => {
        const bits = divergence([1, 0], [0.5, 0.5])!
        return [Math.sqrt(bits), Math.sqrt(bits * Math.LN2)]
      },
    ],
    [
      'Divergence of (.36, .48, .16) and uniform',
      [0.032403],
      () => [divergence([0.36, 0.48, 0.16], [third, third, third])],
    ],
  ]),
  ...from('Benjamini & Hochberg 1995; R p.adjust', 6, [
    [
      'Adjusted p',
      [
        0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486,
        0.581182, 0.714875, 0.753231, 0.813214, 1,
      ],
      () => adjusted(ps),
    ],
  ]),
  ...from('Benjamini & Hochberg 1995; R p.adjust', 0, [
    ['Rejected at 0.05', [4], () => [adjusted(ps).filter((p) => p <= 0.05).length]],
  ]),
]
