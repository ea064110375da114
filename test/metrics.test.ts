import { beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '#charts/drawing.ts'
import { namedIn } from '#engine/bind.ts'
import type { Engine, Params, Row } from '#engine/engine.ts'
import { metrics } from '#metrics/index.ts'
import type { Columns, Context, Kind, Metric } from '#metrics/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { engines } from './engines.ts'
import { angles } from './fixture/angles.ts'
import { en, zh } from './fixture/context.ts'
import { fixtureDatabase } from './fixture/database.ts'
import { DATA_AS_OF, scopes } from './fixture/scopes.ts'
import { selections } from './fixture/selections.ts'
import { toSvg } from './fixture/svg.ts'

const WIDTH = 840

const TYPES: Record<Kind, 'string' | 'number' | 'boolean'> = {
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  count: 'number',
  rate: 'number',
  share: 'number',
  ratio: 'number',
  p: 'number',
}

let native: Engine
let wasm: Engine
beforeAll(async () => {
  const opened = await Promise.all(engines.map(async ([, open]) => fixtureDatabase(await open())))
  native = opened[0]!
  wasm = opened[1]!
})

const answers = new Map<string, Promise<Row[]>>()

/** The rows that both engines give; metrics that share a query ask it once. */
function onBoth(sql: string, params: Params): Promise<Row[]> {
  const key = JSON.stringify([sql, params])
  const known = answers.get(key) ?? alike(sql, params)
  answers.set(key, known)
  return known
}

async function alike(sql: string, params: Params) {
  const rows = await native.rows(sql, params)
  expect(await wasm.rows(sql, params)).toEqual(rows)
  return rows
}

describe.each(Object.entries(metrics))('%s', (id, metric) => {
  it.each(asked(metric))('answers %s', async (name, scope, angle) => {
    const params = {
      ...scopeParams(scope, DATA_AS_OF),
      ...angleParams(angle),
      ...selectionParams(selections, scope),
    }
    const [inZh, inEn] = [
      { ...zh, angle },
      { ...en, angle },
    ]
    const rows = await onBoth(metric.sql, namedIn(metric.sql, params))
    for (const row of rows) expectTyped(row, metric.columns)
    for (const row of metric.derive(rows, inZh)) expectTyped(row, metric.derived)

    const path = `golden/${id}/${name}`
    const told = {
      zh: tell(metric, rows, inZh),
      en: tell(metric, rows, inEn),
      rows: metric.derive(rows, inZh),
    }
    await expect(JSON.stringify(told, null, 2)).toMatchFileSnapshot(`${path}.json`)
    await expectDrawn(metric.draw(metric.derive(rows, inZh), inZh), `${path}.zh`)
    if (name === 'everything')
      await expectDrawn(metric.draw(metric.derive(rows, inEn), inEn), `${path}.en.dark`)
  })

  it('names every column it shows, and a state for what may be missing', () => {
    const shown = Object.entries(metric.derived).filter(([, spec]) => !spec.hidden)
    for (const lang of ['zh', 'en'] as const)
      expect(Object.keys(metric.words[lang].columns)).toEqual(
        expect.arrayContaining(shown.map(([column]) => column)),
      )
    for (const [, { state }] of shown)
      if (state !== undefined) expect(metric.derived).toHaveProperty(state)
  })
})

/** Every scope from the usual angle; all that is loaded from each other angle that the metric knows. */
const asked = (metric: Metric) => [
  ...Object.entries(scopes).map(([name, scope]) => [name, scope, plainAngle] as const),
  ...Object.entries(angles)
    .filter(([, { answers }]) => metric.angles?.includes(answers))
    .map(
      ([name, { angle }]) =>
        [`everything, ${name}`, scopes['everything']!, { ...plainAngle, ...angle }] as const,
    ),
]

function tell(metric: Metric, rows: readonly Row[], context: Context) {
  const derived = metric.derive(rows, context)
  return {
    headline: metric.headline(derived, context),
    size: metric.size(derived, context),
    notes: metric.notes(derived, context),
  }
}

function expectTyped(row: Row, columns: Columns) {
  expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort())
  for (const [column, { kind }] of Object.entries(columns))
    if (row[column] !== null) expect(typeof row[column], column).toBe(TYPES[kind])
}

async function expectDrawn(drawing: Drawing, path: string) {
  const text =
    drawing.as === 'chart'
      ? toSvg(drawing.option, WIDTH, drawing.height)
      : JSON.stringify(drawing, null, 2)
  await expect(text).toMatchFileSnapshot(
    `${path}.${drawing.as === 'chart' ? 'svg' : 'drawing.json'}`,
  )
}
