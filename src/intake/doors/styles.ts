import { builtInForm, formOf, type NumberForm } from './number-form.ts'
import type { Parts } from './package-parts.ts'

/** The form of numbers for each cell style. */
export async function readForms(parts: Parts, path: string | null): Promise<readonly NumberForm[]> {
  const codes = new Map<number, NumberForm>()
  const ids: number[] = []
  if (path === null) return []
  let inCells = false
  await parts.read(path, {
    root: 'styleSheet',
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') inCells = true
      if (name === 'numFmt') codes.set(Number(numFmtId), formOf(formatCode))
      if (name === 'xf' && inCells) ids.push(Number(numFmtId))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return ids.map((id) => codes.get(id) ?? builtInForm(id))
}
