/** vᵀ·M⁻¹·v for a symmetric positive definite M, by elimination. Null when M is empty or cannot be inverted. */
export function quadraticForm(
  vector: readonly number[],
  matrix: readonly (readonly number[])[],
): number | null {
  const rows = matrix.map((row, i) => [...row, vector[i]!])
  let sum = 0
  for (const [i, row] of rows.entries()) {
    const pivot = row[i]!
    if (!(pivot > 0)) return null
    for (const below of rows.slice(i + 1)) {
      const share = below[i]! / pivot
      for (const [j, value] of row.entries()) below[j]! -= share * value
    }
    sum += row.at(-1)! ** 2 / pivot
  }
  return rows.length > 0 ? sum : null
}
