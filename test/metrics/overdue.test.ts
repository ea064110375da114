import { beforeAll, describe, expect, it } from 'vitest'
import { namedIn } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { recordCountSql } from '#figure/behind/behind-sql.ts'
import overdue from '#metrics/overdue/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { emptyDatabase } from '../fixture/database.ts'
import { AS_OF, askItems, type Item, putItems } from '../fixture/ledger-items.ts'

let engine: Engine
beforeAll(async () => {
  engine = await emptyDatabase(await native())
})

/** Due on day 91 after feedback. */
const DUE = '2024-04-01'
const LATER = '2024-12-31'
const one = (organization: string, done: number | null, more: Partial<Item> = {}): Item => ({
  organization,
  done,
  due: DUE,
  ...more,
})
const many = (items: number, item: Item) => Array.from({ length: items }, () => item)

async function ask(items: readonly Item[], asOf = AS_OF) {
  await putItems(engine, items)
  const { rows, context, english } = await askItems(engine, overdue, { asOf })
  return {
    rows,
    context,
    total: rows.find((row) => row['total']),
    said: [overdue.headline(rows, context), overdue.headline(english.rows, english.context)],
    notes: overdue.notes(rows, context),
    inEnglish: overdue.notes(english.rows, english.context),
  }
}

describe('the lateness rate', () => {
  it('is of problems past due: done after the day or open still, with Wilson’s interval', async () => {
    const { total } = await ask([
      ...many(5, one('甲局', 40)),
      one('甲局', 91),
      one('甲局', 92),
      one('乙局', 120),
      ...many(2, one('乙局', null)),
      // Not yet due, with or without a day: in neither part.
      one('乙局', 30, { due: LATER }),
      one('乙局', null, { due: LATER }),
    ])
    expect(total).toMatchObject({ past_due: 10, late: 4, overdue: 2, open_due: 3 })
    // Wilson, 4 of 10: (0.4 + z²/20 ± z√(0.024 + z²/400)) / (1 + z²/10), z = 1.959964.
    expect(total?.['late_rate']).toBeCloseTo(0.4, 9)
    expect(total?.['late_low']).toBeCloseTo(0.16818, 6)
    expect(total?.['late_high']).toBeCloseTo(0.687326, 6)
  })

  it('leaves what is not known in neither part, and counts it', async () => {
    const { total, notes, inEnglish } = await ask([
      one('甲局', 40),
      one('甲局', 100),
      one('甲局', null, { status: 'done' }),
      one('甲局', null, { status: null }),
      one('甲局', null, { status: 'withdrawn' }),
      one('甲局', 100, { due: null, fedBack: null, round: 'r2' }),
    ])
    expect(total).toMatchObject({ past_due: 2, late: 1, undated: 1, unknown: 1, late_rate: 0.5 })
    expect(notes).toContainEqual({
      label: '未按期完成',
      text: '2 个已到期问题中的 1 个，到期后才完成或至今未完成；已到期、已完成而无日期的 1 个不知是否按期，不计；已到期而未报状态的 1 个不计。',
    })
    expect(inEnglish).toContainEqual({
      label: 'Late',
      text: '1 of 2 problems past due were done after that day, or are open still; 1 past due and done on unknown days may or may not be late, and are left out; 1 past due without a reported status are left out.',
    })
  })

  it('changes with the as-of day: what was done later was open then', async () => {
    const items = [one('甲局', 40), one('甲局', 100), one('甲局', null)]
    expect((await ask(items, DUE)).total).toMatchObject({ past_due: 0, late: 0, late_rate: null })
    expect((await ask(items, '2024-04-02')).total).toMatchObject({
      past_due: 3,
      late: 2,
      overdue: 2,
    })
    expect((await ask(items)).total).toMatchObject({ past_due: 3, late: 2, overdue: 1 })
  })

  it('lists an organization that was late and has nothing overdue in the table, not among the overdue', async () => {
    const { rows, context } = await ask([one('甲局', 100), one('乙局', null), one('丙局', 40)])
    expect(rows.map((row) => [row['organization'], row['late'], row['overdue']])).toEqual([
      ['全部党组织', 2, 1],
      ['乙局', 1, 1],
      ['甲局', 1, 0],
    ])
    const drawing = overdue.draw(rows, context)
    if (drawing.as !== 'listing') throw new Error(`drew ${drawing.as}`)
    expect(drawing.sections[0]?.rows.map(({ key }) => key)).toEqual(['庚市-r1|乙局'])
  })

  it('stands by its records', async () => {
    const items = [one('甲局', 40), one('甲局', 100), one('甲局', null), one('乙局', 101)]
    const { rows, context } = await ask(items)
    const params = { ...scopeParams(everything, AS_OF), ...angleParams(plainAngle) }
    for (const row of rows) {
      const [behind] = [overdue.behind?.(overdue.key(row), rows, context) ?? []].flat()
      if (!behind) throw new Error('nothing behind')
      const sql = recordCountSql(behind)
      const [found] = await engine.rows(sql, namedIn(sql, { ...params, ...behind.values }))
      expect(found?.['records']).toBe(row['late'])
    }
  })
})

describe('what is said of the overdue', () => {
  const soon = { due: LATER }
  it.each<[string, readonly Item[], string, string]>([
    [
      'all done, some late',
      [...many(3, one('甲局', 10)), one('甲局', 100)],
      '没有未完成的问题，也就没有逾期；已到期问题 25%（5%–70%）未按期完成',
      'No open problem, so none is overdue; 25% (5%–70%) of those due missed the date',
    ],
    [
      'no due date',
      many(2, one('甲局', null, { due: null, fedBack: null })),
      '2 个未完成问题都不知期限，算不出逾期',
      'None of 2 open problems has a known due date',
    ],
    [
      'one without a due date',
      [one('甲局', null, { due: null, fedBack: null })],
      '1 个未完成问题都不知期限，算不出逾期',
      'The one open problem has no known due date',
    ],
    [
      'none due yet',
      many(2, one('甲局', null, soon)),
      '有期限的 2 个未完成问题都未逾期',
      'None of 2 open problems with a due date is overdue',
    ],
    [
      'one not due yet',
      [one('甲局', null, soon)],
      '有期限的 1 个未完成问题都未逾期',
      'The one open problem with a due date is not overdue',
    ],
    [
      'one overdue',
      [one('甲局', null), one('甲局', 1)],
      '1 家党组织共有 1 个问题逾期；已到期问题 50%（9%–91%）未按期完成',
      '1 problem of 1 organization is overdue; 50% (9%–91%) of those due missed the date',
    ],
    [
      'many overdue',
      [...many(2, one('甲局', null)), one('乙局', null), one('乙局', 1)],
      '2 家党组织共有 3 个问题逾期；已到期问题 75%（30%–95%）未按期完成',
      '3 problems of 2 organizations are overdue; 75% (30%–95%) of those due missed the date',
    ],
  ])('%s', async (_, items, inZh, inEn) => {
    expect((await ask(items)).said).toEqual([inZh, inEn])
  })

  it('that there are no records', () => {
    expect([overdue.headline([], zh), overdue.headline([], en)]).toEqual([
      '所选范围内没有问题记录',
      'No problem records in scope',
    ])
  })

  it('the overdue rate, and how much of it ten organizations have', async () => {
    const each = Array.from({ length: 11 }, (_, at) => one(`单位${at}`, null))
    const { notes, inEnglish } = await ask([
      ...each,
      one('单位0', null),
      ...many(12, one('甲局', null, soon)),
    ])
    expect(notes[0]).toEqual({
      label: '逾期率',
      text: '50%（31%–69%），即 24 个有期限的未完成问题中的 12 个；前 10 家占逾期的 92%。',
    })
    expect(inEnglish[0]?.text).toBe(
      '50% (31%–69%), 12 of 24 open problems with a due date; ten organizations have 92% of the overdue.',
    )
  })
})
