import { describe, expect, it } from 'vitest'
import type { Drawing } from '#charts/drawing.ts'
import { stopsOf } from '#charts/stops.ts'
import { tokens } from '#charts/tokens.ts'
import { namedIn } from '#engine/bind.ts'
import { metrics } from '#metrics/index.ts'
import type { Context, Metric } from '#metrics/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { zh } from '../fixture/context.ts'
import { toSvg } from '../fixture/svg.ts'
import { database } from './databases.ts'
import { AS_OF, type State, states } from './states.ts'

const WIDTH = 840

/** What a browser still draws and answers to at once. */
const MOST_MARKS = 4000
const TALLEST = 12_000

const LOOKS = [
  { lang: 'zh', tokens: tokens.light },
  { lang: 'en', tokens: tokens.dark },
] as const

const contextOf = ({ focus, compare }: State, look: (typeof LOOKS)[number]): Context => ({
  ...zh,
  ...look,
  asOf: AS_OF,
  focus,
  compare,
})

async function ask(metric: Metric, { database: name, scope, selections }: State) {
  const engine = await database(name)
  const params = {
    ...scopeParams(scope, AS_OF),
    ...angleParams(plainAngle),
    ...selectionParams(selections, scope),
  }
  return engine.rows(metric.sql, namedIn(metric.sql, params))
}

/** Draws to the end, as far as that goes without a browser. */
function draw(drawing: Drawing) {
  if (drawing.as === 'chart') expect(toSvg(drawing.option, WIDTH, drawing.height)).toContain('<svg')
  return drawing
}

function marksOf(drawing: Drawing): number {
  switch (drawing.as) {
    case 'chart':
      return stopsOf(drawing.option).length
    case 'heat':
      return drawing.sections.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells).length
    case 'matrix':
      return drawing.groups.flat().flatMap(({ cells }) => cells).length
    case 'listing':
      return drawing.sections.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells).length
    case 'findings':
      return drawing.findings.length
    case 'empty':
    case 'refused':
      return 0
  }
}

const everyMetric = Object.entries(metrics)

/** What each metric drew in each state, in Chinese. */
const drawn = new Map<string, Drawing['as']>()

describe.each(states.filter(({ id }) => id !== 'error').map((state) => [state.id, state] as const))(
  'in state %s',
  (id, state) => {
    it.each(everyMetric)(
      '%s is told and drawn',
      async (name, metric) => {
        const raw = await ask(metric, state)
        for (const look of id === 'many' ? LOOKS.slice(0, 1) : LOOKS) {
          const context = contextOf(state, look)
          const rows = metric.derive(raw, context)
          const drawing = draw(metric.draw(rows, context))
          if (look.lang === 'zh') drawn.set(`${name} ${id}`, drawing.as)
          expect(metric.headline(rows, context)).not.toMatch(/^$|NaN|undefined|null|Infinity/)
          expect(metric.size(rows, context)).not.toMatch(/NaN|undefined|null|Infinity/)
          const notes = metric.notes(rows, context)
          for (const { text } of notes) expect(text).not.toMatch(/^$|NaN|undefined|null|Infinity/)
          const labels = notes.map(({ label }) => label)
          expect(labels, 'a label comes once').toEqual([...new Set(labels)])
          if (id === 'empty') expect(marksOf(drawing)).toBe(0)
          if (id === 'many') {
            expect(marksOf(drawing)).toBeLessThan(MOST_MARKS)
            if (drawing.as === 'chart') expect(drawing.height).toBeLessThan(TALLEST)
          }
        }
      },
      120_000,
    )
  },
)

describe('the states', () => {
  const isBare = (name: string, id: string) =>
    ['empty', 'refused'].includes(drawn.get(`${name} ${id}`) ?? 'empty')

  it('hold a drawing of every metric', () => {
    const bare = everyMetric.filter(([name]) =>
      ['normal', 'small', 'many'].every((id) => isBare(name, id)),
    )
    // The six numbers are tiles of their own: their metric has no drawing.
    expect(bare.map(([name]) => name)).toEqual(['headline'])
  })

  it('hold refusals of what methods do not allow', () => {
    const refusing = everyMetric.filter(([name]) => drawn.get(`${name} refused`) === 'refused')
    expect(refusing.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'category_change',
        'category_residual',
        'completion_curve',
        'completion_points',
      ]),
    )
  })

  it.each(everyMetric)('hold the engine’s error: %s', async (_name, metric) => {
    const state = states.find(({ id }) => id === 'error')!
    await expect(ask(metric, state)).rejects.toMatchObject({ code: 'query_failed' })
  })
})
