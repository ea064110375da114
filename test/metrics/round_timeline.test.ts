import { beforeAll, describe, expect, it } from 'vitest'
import { namedIn } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { recordCountSql } from '#figure/behind/behind-sql.ts'
import type { Context } from '#metrics/metric.ts'
import type { MarkRow } from '#metrics/round_timeline/columns.ts'
import timeline from '#metrics/round_timeline/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, type Scope, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { filledDatabase } from '../fixture/database.ts'

/** Rounds of one city, and a round that a bulletin reports; the days of organizations differ in the first round only. */
const ROUNDS = `
  INSERT INTO region (region_key, name, level, path, sort) VALUES
    ('庚市', '庚市', 'free', '/庚市/', 1), ('辛县', '辛县', 'free', '/辛县/', 2);
  INSERT INTO round (round_key, region_key, level, term, number, label, pooled, nature, ordinal) VALUES
    ('庚市-r1', '庚市', 'city', 1, 1, '第一轮', false, 'internal', 1),
    ('庚市-r2', '庚市', 'city', 1, 2, '第二轮', false, 'internal', 2),
    ('庚市-r3', '庚市', 'city', 1, 3, '第三轮', false, 'internal', 3),
    ('庚市-all', '庚市', 'city', 1, NULL, '前三轮', true, 'internal', 4),
    ('辛县-r1', '辛县', 'county', 1, 1, '第一轮', false, 'published', 5),
    ('辛县-r2', '辛县', 'county', 1, 2, '第二轮', false, 'published', 6);
  INSERT INTO inspection (file_id, line, nature, region_key, round_key, organization, start_date, end_date, feedback_date) VALUES
    (1, 2, 'internal', '庚市', '庚市-r1', '甲局', '2024-01-08', '2024-03-08', '2024-04-30'),
    (1, 3, 'internal', '庚市', '庚市-r1', '乙局', '2024-01-08', '2024-03-15', '2024-05-06'),
    (1, 4, 'internal', '庚市', '庚市-r2', '丙局', '2023-07-03', '2023-08-31', '2023-10-31'),
    (1, 5, 'internal', '庚市', '庚市-r3', '丁局', '2024-09-02', NULL, NULL);
  INSERT INTO round_total (file_id, line, nature, region_key, round_key, start_date, end_date, feedback_date,
    problems, problems_state, done, done_state, source_title) VALUES
    (2, 2, 'published', '辛县', '辛县-r1', '2023-05-10', '2023-07', NULL, 40, 'value', 31, 'value', '辛县通报'),
    (2, 3, 'published', '辛县', '辛县-r2', '2024', NULL, NULL, 12, 'value', NULL, 'nr', '辛县通报');`

/** Done on so many days: a Monday and the Sunday of its week, the Monday after; one undated, one open, one unknown. */
const item = (
  line: number,
  round: string,
  organization: string,
  status: string | null,
  done: string | null,
  due: string | null = null,
) =>
  `(3, ${line}, 'internal', '庚市', '庚市-${round}', 'P${line}', '${organization}', 1, 'value', ${quoted(due)}, ${quoted(done)}, ${quoted(status)})`
const quoted = (text: string | null) => (text === null ? 'NULL' : `'${text}'`)
const PROBLEMS = `
  INSERT INTO problem (file_id, line, nature, region_key, round_key, problem_id, organization, count, count_state,
    due_date, done_on, status) VALUES
  ${[
    item(2, 'r1', '甲局', 'done', '2024-05-13'),
    item(3, 'r1', '甲局', 'done', '2024-05-19'),
    item(4, 'r1', '乙局', 'done', '2024-05-20'),
    item(5, 'r1', '乙局', 'done', null),
    item(6, 'r1', '乙局', 'ongoing', null, '2024-12-31'),
    item(7, 'r1', '乙局', null, null),
    item(8, 'r1', '乙局', 'withdrawn', null),
    item(9, 'r1', '乙局', 'basic', '2024-06-03'),
    item(10, 'r2', '丙局', 'done', '2023-12-04'),
    item(11, 'r2', '丙局', 'ongoing', null),
  ].join(',\n  ')};`

let engine: Engine
beforeAll(async () => {
  engine = await filledDatabase(await native(), ROUNDS, PROBLEMS)
})

interface Asked {
  scope?: Partial<Scope>
  asOf?: string
  broad?: boolean
  context?: Partial<Context>
}

async function ask({ scope = {}, asOf = '2024-11-10', broad = false, context = {} }: Asked = {}) {
  const angle = { ...plainAngle, completion: broad ? ('broad' as const) : ('strict' as const) }
  const params = { ...scopeParams({ ...everything, ...scope }, asOf), ...angleParams(angle) }
  const found = await engine.rows(timeline.sql, namedIn(timeline.sql, params))
  const told = { ...zh, asOf, angle, ...context }
  const english = { ...en, expanded: false, asOf, angle, ...context }
  const rows = timeline.derive(found, told) as MarkRow[]
  return { rows, params, told, english, inEnglish: timeline.derive(found, english) }
}

const marksOf = (rows: readonly MarkRow[], round: string) =>
  rows
    .filter(({ round_key }) => round_key === round)
    .map(({ event, first, last, organizations, items }) => [
      event,
      first,
      last,
      organizations ?? items,
    ])

async function drawn(asked: Asked = {}) {
  const { rows, told } = await ask(asked)
  const drawing = timeline.draw(rows, told)
  if (drawing.as !== 'chart') throw new Error(`drew ${drawing.as}`)
  const { series } = drawing.option as { series: { id: string; data: { name: string }[] }[] }
  return series.find(({ id }) => id === 'marks')?.data.map(({ name }) => name) ?? []
}

describe('the marks of a round', () => {
  it('are the days of its organizations, time limits from each one’s feedback, and weeks from Monday', async () => {
    const { rows } = await ask()
    expect(marksOf(rows, '庚市-r1')).toEqual([
      ['entry', '2024-01-08', '2024-01-08', 2],
      ['exit', '2024-03-08', '2024-03-15', 2],
      ['feedback', '2024-04-30', '2024-05-06', 2],
      ['plan', '2024-05-30', '2024-06-06', 2],
      ['period', '2024-10-30', '2024-11-06', 2],
      ['done', '2024-05-13', '2024-05-19', 2],
      ['done', '2024-05-20', '2024-05-26', 1],
    ])
    // Fed back before the 2024 regulation: three months of a city, clamped to the month’s end.
    expect(marksOf(rows, '庚市-r2').slice(3, 5)).toEqual([
      ['plan', '2023-11-30', '2023-11-30', 1],
      ['period', '2024-01-31', '2024-01-31', 1],
    ])
  })

  it('counts what has no day, and never draws it', async () => {
    const { rows, told } = await ask()
    expect(rows.find(({ round_key }) => round_key === '庚市-r1')).toMatchObject({
      problems: 7,
      completed: 3,
      undated: 1,
      open: 2,
      unknown: 1,
      own_due: 1,
      feedback_lag: 46,
    })
    expect(timeline.notes(rows, told).slice(0, 2)).toEqual([
      {
        label: '未画',
        text: '已完成而无日期 1 个，未报状态 1 个，进驻、离场或反馈未报 2 处。',
      },
      {
        label: '期限',
        text: '期满日按期限规则推算；台账另写了时限的 1 个问题以台账为准。',
      },
    ])
  })

  it('leaves out what was not known by the as-of day', async () => {
    const { rows, told } = await ask({ asOf: '2024-05-01' })
    expect(marksOf(rows, '庚市-r1')).toEqual([
      ['entry', '2024-01-08', '2024-01-08', 2],
      ['exit', '2024-03-08', '2024-03-15', 2],
      ['feedback', '2024-04-30', '2024-04-30', 1],
      ['plan', '2024-05-30', '2024-05-30', 1],
      ['period', '2024-10-30', '2024-10-30', 1],
    ])
    expect(marksOf(rows, '庚市-r3')[0]).toEqual(['entry', '截至日尚未到', '截至日尚未到', null])
    expect(timeline.notes(rows, told)[0]?.text).not.toContain('未报 3 处')
  })

  it('with basically done as done has its week too', async () => {
    const { rows } = await ask({ broad: true })
    expect(marksOf(rows, '庚市-r1').at(-1)).toEqual(['done', '2024-06-03', '2024-06-09', 1])
  })

  it('known by month or year only are no day, and not reported ones are no day either', async () => {
    const { rows } = await ask({ scope: { regions: ['辛县'] } })
    expect(marksOf(rows, '辛县-r1')).toEqual([
      ['entry', '2023-05-10', '2023-05-10', null],
      ['exit', '2023-07', '2023-07', null],
      ['feedback', '未报', '未报', null],
      ['plan', '未报', '未报', null],
      ['period', '未报', '未报', null],
    ])
    expect(await drawn({ scope: { regions: ['辛县'] } })).toEqual(['辛县第一轮 · 进驻'])
  })
})

describe('what is drawn', () => {
  it('is one kind of data, in the order of entry; the focus brings its own', async () => {
    const rounds = (names: readonly string[]) => [
      ...new Set(names.map((name) => name.split(' ')[0])),
    ]
    expect(rounds(await drawn())).toEqual(['庚市第二轮', '庚市第一轮', '庚市第三轮'])
    expect(rounds(await drawn({ context: { focus: '辛县-r1' } }))).toEqual(['辛县第一轮'])
    const { rows, told } = await ask()
    expect(timeline.notes(rows, told)).toContainEqual({
      label: '另有',
      text: '公开通报 2 轮，不同图，见表格。',
    })
  })

  it('is nothing where no round has a day', async () => {
    const { rows, told } = await ask({ scope: { rounds: ['辛县-r2'] } })
    expect(timeline.draw(rows, told)).toEqual({
      as: 'empty',
      title: '1 轮都没有报到日，日程画不出来',
      missing: 1,
    })
  })

  it('stands by records: as many behind a mark as it counts', async () => {
    const { rows, params, told } = await ask()
    const behind = async (key: string) => {
      const found = [timeline.behind?.(key, rows, told) ?? []].flat()
      const counts = found.map(async (one) => {
        const [row] = await engine.rows(recordCountSql(one), { ...params, ...one.values })
        return [one.records, row?.['records']]
      })
      return Object.fromEntries(await Promise.all(counts))
    }
    expect(await behind('庚市-r1|done|2024-05-13')).toEqual({ problem: 2 })
    expect(await behind('庚市-r1|feedback|2024-04-30')).toEqual({ problem: 8 })
    expect(await behind('辛县-r1|entry|2023-05-10')).toEqual({
      round_total: 1,
      problem: 0,
      clue: 0,
    })
    expect(await behind('庚市-r2')).toEqual({ round_total: 0, problem: 2, clue: 0 })
    expect(timeline.behind?.('no such round', rows, told)).toBeNull()
  })
})

describe('what it says', () => {
  it.each<[string, Asked, string, string]>([
    [
      'nothing in scope',
      { scope: { regions: ['nowhere'] } },
      '所选范围内没有单轮',
      'No single round in scope',
    ],
    [
      'no day at all',
      { scope: { rounds: ['辛县-r2'] } },
      '1 轮都没有报到日，日程画不出来',
      'The round reports no day: no timeline',
    ],
    [
      'several rounds, all periods over',
      {},
      '2 轮在离场后 46 至 61 天反馈，集中整改期都已届满',
      '2 rounds gave feedback 46 to 61 days after exit; the period is over in 2 of 2',
    ],
    [
      'several rounds, one period over',
      { asOf: '2024-10-30' },
      '2 轮在离场后 46 至 61 天反馈，其中 1 轮集中整改期已届满',
      '2 rounds gave feedback 46 to 61 days after exit; the period is over in 1 of 2',
    ],
    [
      'one round, its period not over on its last day',
      { scope: { rounds: ['庚市-r1'] }, asOf: '2024-11-06' },
      '庚市第一轮离场后 46 天反馈，集中整改期将于 2024-11-06 届满',
      '庚市 round 1: feedback 46 days after exit; the period ends on 2024-11-06',
    ],
    [
      'one round, its period over the day after',
      { scope: { rounds: ['庚市-r1'] }, asOf: '2024-11-07' },
      '庚市第一轮离场后 46 天反馈，集中整改期已于 2024-11-06 届满',
      '庚市 round 1: feedback 46 days after exit; the period ended on 2024-11-06',
    ],
    [
      'one round without a day of feedback',
      { scope: { rounds: ['庚市-r3'] } },
      '庚市第三轮到截至日没有离场日或反馈日，间隔无从计算',
      '庚市 round 3: no day of exit or of feedback by the as-of date',
    ],
  ])('%s', async (_, asked, inZh, inEn) => {
    const { rows, told, inEnglish, english } = await ask(asked)
    expect([timeline.headline(rows, told), timeline.headline(inEnglish, english)]).toEqual([
      inZh,
      inEn,
    ])
  })

  it('that no time limit applies, where none does', async () => {
    const rules = await engine.rows('SELECT rule_id FROM deadline_rule')
    expect(rules).toHaveLength(5)
    await engine.exec(
      `CREATE TABLE kept AS FROM deadline_rule; DELETE FROM deadline_rule WHERE purpose = 'period'`,
    )
    const one = await ask({ scope: { rounds: ['庚市-r1'] } })
    expect(timeline.headline(one.rows, one.told)).toBe(
      '庚市第一轮离场后 46 天反馈，没有适用的整改期限',
    )
    expect(marksOf(one.rows, '庚市-r1')[4]).toEqual(['period', '不适用', '不适用', null])
    const several = await ask()
    expect(timeline.headline(several.rows, several.told)).toBe(
      '2 轮在离场后 46 至 61 天反馈，都没有适用的整改期限',
    )
    await engine.exec(
      'DELETE FROM deadline_rule; INSERT INTO deadline_rule FROM kept; DROP TABLE kept',
    )
  })
})
