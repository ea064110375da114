import { readFileSync } from 'node:fs'
import { countByDay, type DayCount } from '#statistics/day-counts.ts'
import { doneBy, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { logRank } from '#statistics/log-rank.ts'
import { medianDays } from '#statistics/median-days.ts'
import { restrictedMean } from '#statistics/restricted-mean.ts'
import { from } from './acceptance.ts'

/** Weeks in remission, + still in remission: 6-mercaptopurine and placebo (Freireich 1963). */
const mercaptopurine = remissions(
  '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
)
const placebo = remissions('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')

function remissions(weeks: string) {
  return countByDay(
    weeks
      .split(' ')
      .map((week) => ({ days: Number.parseInt(week, 10), done: !week.endsWith('+') })),
  )
}

function records(file: string) {
  const [head = '', ...lines] = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .replaceAll('"', '')
    .trim()
    .split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

/** Made for these checks: 20 problems of two organizations, seen on day 213. */
const mini = records('rectification-mini.csv')
const miniOf = (...orgs: string[]) =>
  countByDay(
    mini
      .filter(({ org }) => orgs.includes(org!))
      .map(({ day, done }) => ({ days: Number(day), done: done === '1' })),
  )

/** Days lived with advanced lung cancer, by sex and ECOG score (Loprinzi 1994), counted from R's survival::lung. */
const lung = records('lung.csv').map(({ sex, ecog, days, done, open }) => ({
  sex,
  ecog,
  days: Number(days),
  done: Number(done),
  open: Number(open),
}))
const lungOf = (sex: string) => lung.filter((count) => count.sex === sex)
const lungByEcog = ['0', '1', '2', '3'].map((ecog) => lung.filter((count) => count.ecog === ecog))

const step = (counts: readonly DayCount[], day: number) => () => {
  const { atRisk, done, survival, error, low, high } = kaplanMeier(counts).find(
    ({ days }) => days === day,
  )!
  return [atRisk, done, survival, error, low, high]
}
const medianOf = (counts: readonly DayCount[]) => () => {
  const { median, low, high } = medianDays(kaplanMeier(counts))
  return [median, low, high]
}
const meanTo = (counts: readonly DayCount[], until: number) => () =>
  restrictedMean(kaplanMeier(counts), until)
const open = (counts: readonly DayCount[], days: readonly number[]) => () =>
  days.map((day) => 1 - doneBy(kaplanMeier(counts), day)!.estimate)
const tally = (counts: readonly DayCount[]) => () => [
  counts.reduce((sum, { done, open }) => sum + done + open, 0),
  counts.reduce((sum, { done }) => sum + done, 0),
]
const percentBy = (days: number) => () => {
  const { estimate, low, high } = doneBy(kaplanMeier(miniOf('A', 'B')), days)!
  return [100 * estimate, 100 * low, 100 * high]
}
const chiSquared = (groups: readonly (readonly DayCount[])[]) => () => [logRank(groups)!.chiSquared]
const pOf = (groups: readonly (readonly DayCount[])[]) => () => [logRank(groups)!.p]

const arms = [mercaptopurine, placebo]
const sexes = [lungOf('1'), lungOf('2')]
const freireich = 'Freireich 1963; R survfit(conf.type = "log-log")'

/** Domain §4.6. */
export const days = [
  ...from(freireich, 6, [
    ['6-MP, week 6', [21, 3, 0.857143, 0.07636, 0.619718, 0.951552], step(mercaptopurine, 6)],
    ['6-MP, week 7', [17, 1, 0.806723, 0.086935, 0.563147, 0.922809], step(mercaptopurine, 7)],
    ['6-MP, week 10', [15, 1, 0.752941, 0.09635, 0.5032, 0.889362], step(mercaptopurine, 10)],
    ['6-MP, week 13', [12, 1, 0.690196, 0.106815, 0.43161, 0.849066], step(mercaptopurine, 13)],
    ['6-MP, week 16', [11, 1, 0.627451, 0.114054, 0.367511, 0.804912], step(mercaptopurine, 16)],
    ['6-MP, week 22', [7, 1, 0.537815, 0.128234, 0.267779, 0.746791], step(mercaptopurine, 22)],
    ['6-MP, week 23', [6, 1, 0.448179, 0.134591, 0.188052, 0.680143], step(mercaptopurine, 23)],
  ]),
  ...from(freireich, 0, [
    ['6-MP, median', [23, 13, null], medianOf(mercaptopurine)],
    ['Placebo, median', [8, 4, 11], medianOf(placebo)],
  ]),
  ...from('R survfit, rmean = 35', 6, [
    [
      '6-MP, restricted mean',
      [23.287395, 2.827468],
      () => {
        const { mean, error } = meanTo(mercaptopurine, 35)()
        return [mean, error]
      },
    ],
    ['Placebo, restricted mean', [8.666667], () => [meanTo(placebo, 35)().mean]],
  ]),
  ...from('Freireich 1963; R survdiff', 6, [
    ['6-MP against placebo, log-rank χ²', [16.792941], chiSquared(arms)],
    ['6-MP against placebo, expected', [19.250501, 10.749499], () => logRank(arms)!.expected],
    [
      '6-MP against placebo, variance',
      [6.256961],
      () => {
        const { chiSquared, expected } = logRank(arms)!
        return [(9 - expected[0]!) ** 2 / chiSquared]
      },
    ],
  ]),
  ...from('Freireich 1963; R survdiff', 9, [['6-MP against placebo, p', [4.1688e-5], pOf(arms)]]),
  ...from('R survival::lung', 0, [
    ['Lung, n and events', [228, 165], tally(lung)],
    ['Lung, n and events, sex 1', [138, 112], tally(lungOf('1'))],
    ['Lung, n and events, sex 2', [90, 53], tally(lungOf('2'))],
    ['Lung, median', [310, 284, 361], medianOf(lung)],
    ['Lung, median, sex 1', [270, 210, 306], medianOf(lungOf('1'))],
    ['Lung, median, sex 2', [426, 345, 524], medianOf(lungOf('2'))],
  ]),
  ...from('R survival::lung', 6, [
    [
      'Lung, open at 30, 60, 90, 180 and 365 days',
      [0.95614, 0.925439, 0.881579, 0.721671, 0.409242],
      open(lung, [30, 60, 90, 180, 365]),
    ],
    ['Lung by sex, log-rank χ²', [10.326742], chiSquared(sexes)],
    ['Lung by ECOG score, log-rank χ²', [21.962132], chiSquared(lungByEcog)],
  ]),
  ...from('R survival::lung', 0, [
    ['Lung by ECOG score, df', [3], () => [logRank(lungByEcog)!.df]],
  ]),
  ...from('R survival::lung; R Statistics Cookbook (Packt)', 8, [
    ['Lung by sex, p', [0.00131116], pOf(sexes)],
  ]),
  ...from('R survfit on rectification-mini.csv', 2, [
    ['Mini, % done by 30 days', [20, 8.02, 44.89], percentBy(30)],
    ['Mini, % done by 60 days', [30, 14.75, 54.95], percentBy(60)],
    ['Mini, % done by 90 days', [55, 35.29, 76.89], percentBy(90)],
    ['Mini, % done by 180 days', [70, 49.86, 87.75], percentBy(180)],
  ]),
  ...from('R survfit on rectification-mini.csv', 0, [
    ['Mini, median', [90, 40, 181], medianOf(miniOf('A', 'B'))],
    ['Mini, median of A: midpoint of 58 and 90', [74], () => [medianOf(miniOf('A'))()[0]!]],
    ['Mini, median of B', [135], () => [medianOf(miniOf('B'))()[0]!]],
  ]),
  ...from('R survdiff on rectification-mini.csv', 6, [
    ['Mini, log-rank χ²', [1.044304], chiSquared([miniOf('A'), miniOf('B')])],
    ['Mini, log-rank p', [0.306823], pOf([miniOf('A'), miniOf('B')])],
  ]),
]
