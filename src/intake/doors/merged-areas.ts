import type { RuleUse } from '../rule.ts'
import { type Area, areaText } from './cell-area.ts'
import { MAX_CELLS } from './held-rows.ts'
import { tooLarge } from './refusals.ts'

/** Writes the value of each merged area into all its cells. */
export interface MergedAreas {
  /** Fills the cells of a row; rows in order, those without a value left out. */
  fill(row: number, cells: string[]): void
  /** How often that was done. */
  rules(): readonly RuleUse[]
}

const EXAMPLES = 3
const EXAMPLE_LENGTH = 100
// A title over three columns or more stands once; two columns are more often a header over two.
const TITLE_WIDTH = 3

interface Open extends Area {
  value: string
}

/**
 * Areas end where the used columns end. A row of its own is never made of them, no value is overwritten,
 * and a title (all there is in its row, over three columns or the whole width) is not repeated.
 */
export function mergedAreas(areas: readonly Area[], width: number, lastRow: number): MergedAreas {
  const coming = clipped(areas, width, lastRow)
  const uses: Open[] = []
  let open: Open[] = []
  let next = 0
  let count = 0

  function openUp(row: number, cells: readonly string[]) {
    open = open.filter(({ bottom }) => bottom >= row)
    for (let area = coming[next]; area && area.top <= row; area = coming[++next]) {
      // The row in which an area begins may have no value at all, and then it has none either.
      const value = area.top === row ? (cells[area.left] ?? '') : ''
      if (value !== '' && area.bottom >= row) open.push({ ...area, value })
    }
  }

  function fillFrom(area: Open, cells: string[]) {
    const before = count
    while (cells.length <= area.right) cells.push('')
    for (let column = area.left; column <= area.right; column++) {
      if (cells[column] !== '') continue
      cells[column] = area.value
      count++
    }
    if (count > before && uses.length < EXAMPLES && !uses.includes(area)) uses.push(area)
  }

  return {
    fill(row, cells) {
      openUp(row, cells)
      if (open.length === 0) return
      const isOnlyValue = cells.filter((cell) => cell !== '').length === 1
      for (const area of open) {
        if (!(isOnlyValue && area.top === row && isTitle(area, width))) fillFrom(area, cells)
      }
    },
    rules() {
      const examples = uses.map((area) => ({
        from: areaText(area),
        to: area.value.slice(0, EXAMPLE_LENGTH),
      }))
      return count > 0 ? [{ rule: 'merged_cells', header: '', count, examples }] : []
    },
  }
}

const isTitle = ({ left, right }: Area, width: number) =>
  right - left + 1 >= Math.min(TITLE_WIDTH, width)

function clipped(areas: readonly Area[], width: number, lastRow: number) {
  const inside = areas
    .filter(({ left, top }) => left < width && top <= lastRow)
    .map((area) => ({
      ...area,
      right: Math.min(area.right, width - 1),
      bottom: Math.min(area.bottom, lastRow),
    }))
  let cells = 0
  for (const { top, left, bottom, right } of inside) {
    cells += (bottom - top + 1) * (right - left + 1)
    if (cells > MAX_CELLS) throw tooLarge('cells', MAX_CELLS)
  }
  return inside.sort((a, b) => a.top - b.top)
}
