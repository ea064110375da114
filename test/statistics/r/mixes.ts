import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { contingency, monteCarloP } from '#statistics/contingency.ts'
import { divergence } from '#statistics/jensen-shannon.ts'
import { type Draw, matrix, type RCase, vector } from './draw.ts'

const DRAWS = 20_000

function table({ many, spread, whole }: Draw) {
  const columns = whole(2, 6)
  return many(whole(2, 8), () => many(columns, () => spread(1, 200)))
}

export const mixes: Record<string, (draw: Draw) => RCase> = {
  'Contingency: chisq.test': (draw) => {
    const counts = table(draw)
    const { chiSquared, df, p, cramersV, gSquared, expected, residuals, trusted } =
      contingency(counts)!
    return {
      expression: `{ m <- ${matrix(counts)}; t <- chisq.test(m, correct = FALSE)
        c(t$statistic, t$parameter, t$p.value, sqrt(t$statistic / sum(m) / (min(dim(m)) - 1)),
          2 * sum(m * log(m / t$expected)), t(t$expected), t(t$stdres), mean(t$expected >= 5) >= .8) }`,
      ours: [
        chiSquared,
        df,
        p,
        cramersV,
        gSquared,
        ...expected.flat(),
        ...residuals.flat(),
        Number(trusted),
      ],
    }
  },
  'Monte Carlo p: dhyper, within chance': (draw) => {
    const counts = draw.many(2, () => draw.many(2, () => draw.whole(1, 15)))
    const [[a, b], [c, d]] = counts as [[number, number], [number, number]]
    return {
      expression: `{ k <- ${Math.max(0, a - d)}:${Math.min(a + b, a + c)}; e <- ${((a + b) * (a + c)) / (a + b + c + d)}
        sum(dhyper(k, ${a + c}, ${b + d}, ${a + b})[(k - e)^2 >= (${a} - e)^2 * (1 - 1e-9)]) }`,
      ours: [monteCarloP(counts, draw.whole(0, 1e9), DRAWS)],
      tolerance: (5 * 0.5) / Math.sqrt(DRAWS),
    }
  },
  'Benjamini–Hochberg: p.adjust': ({ many, whole, share }) => {
    const ps = many(whole(1, 40), () => share() ** 3)
    return { expression: `p.adjust(${vector(ps)}, 'BH')`, ours: adjusted(ps) }
  },
  'Jensen–Shannon: by entropies': ({ many, spread, whole }) => {
    const kinds = whole(2, 10)
    const [a, b] = [many(kinds, () => spread(1, 99)), many(kinds, () => spread(1, 99))]
    return {
      expression: `{ h <- function(p) -sum(p * log2(p)); p <- ${vector(a)} / sum(${vector(a)}); q <- ${vector(b)} / sum(${vector(b)})
        h((p + q) / 2) - h(p) / 2 - h(q) / 2 }`,
      ours: [divergence(a, b)],
    }
  },
}
