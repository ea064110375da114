import { countByDay, type DayCount, type Spell } from '#statistics/day-counts.ts'
import { doneBy, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { logRank } from '#statistics/log-rank.ts'
import { medianDays } from '#statistics/median-days.ts'
import { restrictedMean } from '#statistics/restricted-mean.ts'
import { type Draw, type RCase, vector } from './draw.ts'

/** From few items to many, from no ties to many. */
function spells({ many, spread, whole, share }: Draw): Spell[] {
  const [longest, chance] = [spread(3, 400), 0.3 + 0.7 * share()]
  return many(spread(2, 300), () => ({ days: whole(0, longest), done: share() < chance }))
}
const surv = (items: readonly Spell[]) =>
  `t <- ${vector(items.map(({ days }) => days))}; e <- ${vector(items.map(({ done }) => Number(done)))}`
const fitted = (items: readonly Spell[]) =>
  `${surv(items)}; f <- survfit(Surv(t, e) ~ 1, conf.type = 'log-log')`
const curveOf = (items: readonly Spell[]) => kaplanMeier(countByDay(items))
/** R has no interval where all or nothing is done. */
const within = (survival: number, limit: number) => (survival > 0 && survival < 1 ? limit : null)

export const days: Record<string, (draw: Draw) => RCase> = {
  'Kaplan–Meier: survfit': (draw) => {
    const items = spells(draw)
    const curve = curveOf(items)
    return {
      expression: `{ ${fitted(items)}; c(f$time, f$n.risk, f$n.event, f$n.censor, f$surv,
        ifelse(f$surv > 0, f$surv * f$std.err, 0), f$lower, f$upper) }`,
      ours: [
        ...curve.map((step) => step.days),
        ...curve.map(({ atRisk }) => atRisk),
        ...curve.map(({ done }) => done),
        ...curve.map(({ open }) => open),
        ...curve.map(({ survival }) => survival),
        ...curve.map(({ error }) => error),
        ...curve.map(({ survival, low }) => within(survival, low)),
        ...curve.map(({ survival, high }) => within(survival, high)),
      ],
    }
  },
  'Done by a day: summary(survfit)': (draw) => {
    const items = spells(draw)
    const day = draw.whole(0, Math.max(...items.map((item) => item.days)))
    const { estimate, low, high, atRisk } = doneBy(curveOf(items), day)!
    const limit = (value: number) => within(1 - estimate, value)
    return {
      expression: `{ ${fitted(items)}; s <- summary(f, times = ${day}); known <- s$surv > 0 & s$surv < 1
        c(1 - s$surv, if (known) 1 - c(s$upper, s$lower) else c(NA, NA), s$n.risk) }`,
      ours: [estimate, limit(low), limit(high), atRisk],
    }
  },
  'Median: survfit': (draw) => {
    const items = spells(draw)
    const { median, low, high } = medianDays(curveOf(items))
    return {
      expression: `{ ${fitted(items)}; summary(f)$table[c('median', '0.95LCL', '0.95UCL')] }`,
      ours: [median, low, high],
    }
  },
  'Restricted mean: survfit(rmean =)': (draw) => {
    const items = spells(draw)
    const all = items.map((item) => item.days)
    const until = draw.whole(Math.min(...all) + 1, Math.max(...all) + 20)
    const { mean, error } = restrictedMean(curveOf(items), until)
    return {
      expression: `{ ${fitted(items)}; summary(f, rmean = ${until})$table[c('rmean', 'se(rmean)')] }`,
      ours: [mean, error],
    }
  },
  'Log-rank: survdiff': (draw) => {
    const groups = draw.many(draw.whole(2, 5), () => spells(draw))
    const labels = groups.flatMap((group, g) => group.map(() => g))
    const test = logRank(groups.map((group): DayCount[] => countByDay(group)))
    return {
      expression: `{ ${surv(groups.flat())}; g <- ${vector(labels)}; d <- survdiff(Surv(t, e) ~ g)
        c(d$chisq, pchisq(d$chisq, sum(d$exp > 0) - 1, lower = FALSE), d$exp) }`,
      ours: test ? [test.chiSquared, test.p, ...test.expected] : [null],
    }
  },
}
