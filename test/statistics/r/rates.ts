import { binomialFunnel, type FunnelLimits, poissonFunnel } from '#statistics/funnel.ts'
import { gammaQuantile } from '#statistics/gamma-quantile.ts'
import { heterogeneity } from '#statistics/heterogeneity.ts'
import { gammaAbove, gammaBelow } from '#statistics/incomplete-gamma.ts'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import { standardize } from '#statistics/standardize.ts'
import { wilson } from '#statistics/wilson.ts'
import { bounds, type Draw, type RCase, vector } from './draw.ts'

const limits = ({ low998, low95, high95, high998 }: FunnelLimits) => [
  low998,
  low95,
  high95,
  high998,
]

/** The smallest r with F(r) ≥ p, less (F(r) − p) ÷ (F(r) − F(r − 1)). */
const interpolated = (distribution: string, of: string) =>
  `sapply(c(.001, .025, .975, .999), function(p) {
    r <- q${distribution}(p, ${of}); f <- p${distribution}(r, ${of})
    r - (f - p) / (f - p${distribution}(r - 1, ${of})) })`

export const rates: Record<string, (draw: Draw) => RCase> = {
  'Wilson: prop.test': ({ spread, whole }) => {
    const n = spread(1, 5000)
    const part = whole(0, n)
    return {
      expression: `prop.test(${part}, ${n}, correct = FALSE)$conf.int`,
      ours: bounds(wilson(part, n)),
    }
  },
  'Newcombe: from prop.test': ({ spread, whole }) => {
    const [n, m] = [spread(1, 500), spread(1, 500)]
    const [x, y] = [whole(0, n), whole(0, m)]
    const { estimate, low, high } = shareDifference({ part: x, whole: n }, { part: y, whole: m })
    return {
      expression: `{ a <- prop.test(${x}, ${n}, correct = FALSE)$conf.int
        b <- prop.test(${y}, ${m}, correct = FALSE)$conf.int; p <- ${x}/${n}; q <- ${y}/${m}
        c(p - q, p - q - sqrt((p - a[1])^2 + (b[2] - q)^2), p - q + sqrt((a[2] - p)^2 + (q - b[1])^2)) }`,
      ours: [estimate, low, high],
    }
  },
  'Garwood: poisson.test': ({ spread, share }) => {
    const count = spread(0, 100_000)
    const base = 0.1 + 100 * share()
    const rate = poissonRate(count, base)
    return {
      expression: `{ t <- poisson.test(${count}, ${base}); c(t$estimate, t$conf.int) }`,
      ours: [rate.estimate, rate.low, rate.high],
    }
  },
  'Rate ratio: poisson.test': ({ spread }) => {
    const [first, second] = [
      { count: spread(0, 3000), base: spread(1, 3000) },
      { count: spread(1, 3000), base: spread(1, 3000) },
    ] as const
    const ratio = rateRatio(first, second)!
    return {
      expression: `{ t <- poisson.test(c(${first.count}, ${second.count}), c(${first.base}, ${second.base}))
        c(t$estimate, t$conf.int, t$p.value) }`,
      ours: [ratio.estimate, ratio.low, ratio.high, ratio.p],
    }
  },
  'Funnel, Poisson: qpois, ppois': ({ share }) => {
    const expected = 20_000 ** share()
    return {
      expression: interpolated('pois', String(expected)),
      ours: limits(poissonFunnel(expected, false)),
    }
  },
  'Funnel, binomial: qbinom, pbinom': ({ spread, share }) => {
    const [n, p] = [spread(1, 10_000), share()]
    return {
      expression: `${interpolated('binom', `${n}, ${p}`)} / ${n}`,
      ours: limits(binomialFunnel(p, n, false)),
    }
  },
  'Heterogeneity: chisq.test(p =)': ({ many, spread, whole }) => {
    const points = many(whole(2, 12), () => ({ count: spread(1, 300), base: spread(1, 900) }))
    const { chiSquared, df, p } = heterogeneity(points)!
    const base = vector(points.map((point) => point.base))
    return {
      expression: `{ t <- chisq.test(${vector(points.map(({ count }) => count))}, p = ${base} / sum(${base}))
        c(t$statistic, t$parameter, t$p.value) }`,
      ours: [chiSquared, df, p],
    }
  },
  'Standardized: qgamma, pchisq': ({ many, spread, whole }) => {
    const strata = many(whole(1, 8), () => ({
      count: spread(10, 3000),
      base: spread(1, 9000),
      weight: spread(1, 9000),
    }))
    const rate = standardize(strata)
    if ('refused' in rate) throw new Error(rate.refused)
    const of = (name: 'count' | 'base' | 'weight') => vector(strata.map((stratum) => stratum[name]))
    return {
      expression: `{ x <- ${of('count')}; w <- ${of('weight')} / sum(${of('weight')}) / ${of('base')}
        y <- sum(w * x); v <- sum(w^2 * x); m <- max(w); z <- qnorm(.975); o <- sum(x)
        c(y, qgamma(.025, y^2 / v, scale = v / y), qgamma(.975, (y + m)^2 / (v + m^2), scale = (v + m^2) / (y + m)),
          y + sqrt(v / o) * (o * (1 - 1/(9*o) - z/(3*sqrt(o)))^3 - o),
          y + sqrt(v / o) * ((o+1) * (1 - 1/(9*(o+1)) + z/(3*sqrt(o+1)))^3 - o)) }`,
      ours: [rate.estimate, rate.low, rate.high, rate.byarLow, rate.byarHigh],
    }
  },
  'Gamma: pgamma, qgamma': ({ share }) => {
    const shape = 0.5 * 1e6 ** share()
    const x = Math.max(0, shape + 4 * (2 * share() - 1) * Math.sqrt(shape))
    return {
      expression: `c(pgamma(${x}, ${shape}), pgamma(${x}, ${shape}, lower = FALSE),
        qgamma(c(.001, .025, .975, .999), ${shape}))`,
      ours: [
        gammaBelow(x, shape),
        gammaAbove(x, shape),
        ...[0.001, 0.025, 0.975, 0.999].map((p) => gammaQuantile(p, shape)),
      ],
      tolerance: 1e-9,
    }
  },
}
