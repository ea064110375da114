import type { Question, RuleUse } from '../rule.ts'
import type { Workbook } from './workbook.ts'

const EXAMPLES = 3

type Sheets = Pick<Workbook, 'sheets' | 'hiddenSheets'> & { sheet: string | null }

/** Asks which sheet is read, where several are visible or only hidden ones hold anything; hidden ones come last. */
export function sheetQuestion({ sheets, hiddenSheets, sheet }: Sheets): readonly Question[] {
  const all = [...sheets, ...hiddenSheets]
  if (sheets.length === 1 || all.length === 0) return []
  return [
    {
      rule: 'sheet',
      header: '',
      column: null,
      count: all.length,
      examples: all.slice(0, EXAMPLES),
      choices: [...all.filter((one) => one === sheet), ...all.filter((one) => one !== sheet)],
    },
  ]
}

/** Tells the sheet that is read from the others that hold something, hidden ones too. */
export function sheetRule({ sheets, hiddenSheets, sheet }: Workbook): readonly RuleUse[] {
  const all = [...sheets, ...hiddenSheets]
  const others = all.filter((one) => one !== sheet).map((from) => ({ from, to: '' }))
  if (others.length === 0) return []
  const examples = [{ from: sheet, to: sheet }, ...others].slice(0, EXAMPLES)
  return [{ rule: 'sheet', header: '', count: all.length, examples }]
}

/** What is known of a workbook of which only hidden sheets hold anything. */
export const onlyHidden = (hiddenSheets: readonly string[]) => ({
  encoding: 'xlsx' as const,
  hiddenSheets,
  questions: sheetQuestion({ sheets: [], hiddenSheets, sheet: null }),
})
