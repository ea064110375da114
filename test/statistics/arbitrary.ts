import fc from 'fast-check'

export const spells = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 40 }), done: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
)

export const counts = (minLength: number, maxLength: number, max = 200) =>
  fc.array(fc.nat(max), { minLength, maxLength })

export const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(counts(columns, columns, 60), { minLength: rows, maxLength: rows }),
  )
