import { expect, test } from 'vitest'
import { namesakesIn } from '#intake/keep/namesakes.ts'
import { OwnComputer, openTab } from './own-computer.ts'

const file = (name: string, count: number) =>
  new File([`地区,轮次,发现问题数\n甲市,第一轮,${count}\n`], name)

test('the same bytes are loaded once; one name with other content is asked about', async () => {
  const tab = await openTab(new OwnComputer())
  const open = () => namesakesIn(tab.workspace.snapshot().files)
  await tab.workspace.importFiles([file('a.csv', 0)], { sample: true })
  await tab.workspace.importFiles([file('a.csv', 1), file('a.csv', 1), file('b.csv', 3)])
  expect(open()).toEqual([])
  await tab.workspace.importFiles([file('a.csv', 2)])
  const [found] = open()
  expect(found).toMatchObject({ name: 'a.csv' })
  await tab.workspace.remove(found!.older)
  expect(open()).toEqual([])
  expect(
    await tab.engine.rows('SELECT problems FROM round_total WHERE file_id = $id', {
      id: found!.newer,
    }),
  ).toEqual([{ problems: 2 }])
  await tab.close()
})
