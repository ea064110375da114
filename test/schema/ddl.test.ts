import { expect, test } from 'vitest'
import { createTables } from '#schema/ddl.ts'

test('the tables are those of the golden file', async () => {
  await expect(`${createTables()}\n`).toMatchFileSnapshot('ddl.golden.sql')
})
