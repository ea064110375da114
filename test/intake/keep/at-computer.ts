import { afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { TornFolder } from '../../archive/torn-folder.ts'
import { OwnComputer, openTab } from './own-computer.ts'

export type Tab = Awaited<ReturnType<typeof openTab>>

const HEADER = '地区,轮次,进驻日期,结束日期,截至日期,发现问题数\n'
export const file = (name: string, rows: string) => new File([HEADER + rows], name)
export const one = () => file('one.csv', '玉溪市,第二轮,,,2021-03,113\n')
export const two = () => file('two.csv', '甲市,第一轮,2023-04-27,2023-07,,5\n甲市,第二轮,,,,x\n')
export const three = () => file('three.csv', '丁市,第一轮,,,,1\n')
export const BOTH = ['one.csv ok 1', 'two.csv ok 1']

/** The computer of the test that runs. */
export const at = { computer: new OwnComputer() }

let tabs: Tab[] = []
let written: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map()

/** Gives each test of a file a computer of its own, and closes its tabs. */
export function anewForEachTest() {
  beforeAll(async () => {
    const first = await tab()
    await first.keep.toDisk()
    await first.workspace.importFiles([one(), two()])
    expect(first.keep.snapshot().failure).toBeNull()
    written = at.computer.folder!.files
  })
  beforeEach(() => {
    at.computer = new OwnComputer()
  })
  afterEach(async () => {
    for (const { close } of tabs) await close()
    tabs = []
  })
}

export async function tab(look?: string): Promise<Tab> {
  const opened = await openTab(at.computer, look)
  tabs.push(opened)
  return opened
}

/** A computer on which one.csv and two.csv were kept and every tab is closed since. */
export function keptBefore() {
  at.computer = new OwnComputer()
  at.computer.folder = new TornFolder(written)
}

export const rounds = (of: Tab) =>
  of.engine.rows('SELECT region_key, round_key, line, problems FROM round_total ORDER BY ALL')

export const kinds = (of: Tab) => of.keep.snapshot().findings.map(({ kind }) => kind)
