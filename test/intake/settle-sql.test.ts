import { expect, test } from 'vitest'
import { stagedCells } from '#intake/examine/staged-cells.ts'
import { faultsOf } from '#intake/settle/faults-sql.ts'
import { insertSql } from '#intake/settle/insert-sql.ts'
import { matches } from '#intake/structure/match.ts'

const HEADER =
  '地区,行政区划代码,届次,轮次,问题编号,分类口径,问题类别,数量,反馈日期,整改状态,长期坚持,天气'

test('the SQL that settles a problem list is that of the golden file', async () => {
  const { extract, columns } = matches(HEADER.split(','))[0]!
  const staged = stagedCells({ extract, columns, fileId: 7, table: 'stg_7' })
  const odd = new Set(['count', 'feedback_date', 'long_term'])
  const statements = [
    ...faultsOf(staged, odd).map(({ test: condition, sql }) => `-- ${condition}\n${sql}`),
    insertSql(staged, odd),
  ]
  await expect(`${statements.join(';\n\n')};\n`).toMatchFileSnapshot('settle-sql.golden.sql')
})
