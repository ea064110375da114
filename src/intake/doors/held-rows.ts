import { tooLarge } from './refusals.ts'

/** A row of a sheet that has at least one value. */
export type SheetRow = readonly [row: number, cells: string[]]

/** Rows put by until the sheet has been read to its end, where width and merged areas are known. */
export interface HeldRows {
  add(row: number, cells: string[]): void
  /** Blocks of rows, in order. */
  blocks(): AsyncGenerator<{ rows: readonly SheetRow[]; share: number }>
  lastRow(): number
  width(): number
}

/** Rows times columns of the used area. */
export const MAX_CELLS = 40_000_000
const BLOCK_CELLS = 100_000
const BLOCK_LENGTH = 4 << 20

export function holdRows(): HeldRows {
  const held: Blob[] = []
  let block: SheetRow[] = []
  let cellsInBlock = 0
  let lengthOfBlock = 0
  let lastRow = 0
  let width = 0

  function flush() {
    if (block.length > 0) held.push(new Blob([JSON.stringify(block)]))
    block = []
    cellsInBlock = 0
    lengthOfBlock = 0
  }

  return {
    add(row, cells) {
      lastRow = row
      width = Math.max(width, cells.length)
      if (lastRow * width > MAX_CELLS) throw tooLarge('cells', MAX_CELLS)
      block.push([row, cells])
      cellsInBlock += cells.length
      for (const cell of cells) lengthOfBlock += cell.length
      if (cellsInBlock > BLOCK_CELLS || lengthOfBlock > BLOCK_LENGTH) flush()
    },
    async *blocks() {
      flush()
      for (const [i, blob] of held.entries()) {
        const rows: SheetRow[] = JSON.parse(await blob.text())
        yield { rows, share: (i + 1) / held.length }
      }
    },
    lastRow: () => lastRow,
    width: () => width,
  }
}
