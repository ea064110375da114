import { describe, expect, it } from 'vitest'
import { acceptance } from './acceptance.ts'

const printed = (values: readonly (number | null)[], digits: number) =>
  values.map((value) => value?.toFixed(digits) ?? 'none').join(', ')

describe('the figures that sources give', () => {
  it.each(acceptance.map((row) => [`${row.id} (${row.source})`, row] as const))(
    '%s',
    (_, { expected, got, digits }) => {
      const values = got()
      expect(values.length).toBe(expected.length)
      for (const [at, value] of expected.entries()) {
        if (value === null) expect(values[at]).toBeNull()
        else expect(values[at]).toSatisfy((x) => Math.abs(Number(x) - value) <= tolerance(digits))
      }
    },
  )

  it('stand in one table', async () => {
    const rows = acceptance.map(
      ({ id, source, digits, expected, got }) =>
        `| ${id} | ${printed(expected, digits)} | ${printed(got(), digits)} | ${source} |`,
    )
    const table = ['| figure | expected | got | source |', '|---|---|---|---|', ...rows]
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('acceptance.md')
  })
})

/** Half of the last digit printed, and what doubles cannot hold; what is printed without digits is exact. */
function tolerance(digits: number) {
  return (digits === 0 ? 0 : 0.5 * 10 ** -digits) + 1e-12
}
