import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { FileReport } from '#intake/report.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { engines } from '../engines.ts'
import { randomFrom } from './random.ts'

const SEEDS = Number(process.env['FUZZ'] ?? 12)
const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1)
const OUR_FAULT = ['unexpected', 'query_failed', 'books_unbalanced', 'engine_restarted']

const trimmed = (cell: string) => cell.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '') || null

const balanced = ({ read, loaded, rejected, setAside }: FileReport) =>
  read === loaded + rejected + setAside

const csv = (seed: number) => {
  const random = randomFrom(seed)
  const rows = random.table(20, 2).map((cells) => ['甲市', '第一轮', '四风', ...cells])
  return {
    random,
    rows,
    ...random.written([['地区', '轮次', '问题类别', '被巡察党组织', '问题描述'], ...rows]),
  }
}

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  let workspace: Workspace
  const load = async (content: BlobPart) => {
    const [report] = await workspace.importFiles([new File([content], 'fuzz.csv')])
    return report!
  }
  beforeAll(async () => {
    engine = await open()
    workspace = createWorkspace(engine)
    await workspace.rebuild()
  })
  afterAll(() => engine.close())

  test('cells of random tables come out as they went in', async () => {
    for (const seed of seeds) {
      const { rows, lines, text } = csv(seed)
      const report = await load(text)
      expect(report, `seed ${seed}`).toMatchObject({ status: 'ok', loaded: 20, rejected: 0 })
      const loaded = await engine.rows(
        'SELECT line, organization, text FROM problem WHERE file_id = $id ORDER BY line',
        { id: report.fileId },
      )
      expect(loaded, `seed ${seed}`).toEqual(
        rows.map((row, i) => ({
          line: lines[i + 1],
          organization: trimmed(row[3]!),
          text: trimmed(row[4]!),
        })),
      )
    }
  })

  test('damaged files are loaded with balanced books, or refused with a reason', async () => {
    for (const seed of seeds) {
      const { random, text } = csv(seed)
      const bytes = [...new TextEncoder().encode(text)]
      for (let n = random.below(12); n >= 0; n--) {
        const damage = random.pick([[34], [44], [10], [13], [13, 10], [], [0xff], [34, 34]])
        bytes.splice(random.below(bytes.length), random.below(3), ...damage)
      }
      const report = await load(Uint8Array.from(bytes))
      expect(OUR_FAULT, `seed ${seed}`).not.toContain(report.error?.code)
      expect(balanced(report), `seed ${seed}`).toBe(true)
    }
  })

  test('random bytes are refused with a reason', async () => {
    for (const seed of seeds) {
      const random = randomFrom(seed)
      const report = await load(random.bytes(random.below(4000)))
      expect(report.status).toBe('failed')
      expect(OUR_FAULT, `seed ${seed}`).not.toContain(report.error?.code)
    }
  })
})
