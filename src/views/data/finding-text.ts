import type { Cell, Row } from '#engine/engine.ts'
import type { FindingKind } from '#intake/finding.ts'
import { counted } from './counted.ts'
import type { Words } from './words.ts'

/** A finding's columns as its sentence uses them. */
export interface FindingFacts {
  stated: string
  summed: string
  detail: string
  /** `detail` where it names a measure, in words. */
  measure: string
  /** `detail` where it compares dates, in words. */
  dates: string
}

/** What disagrees with what, in a sentence. */
export function findingText(row: Row, words: Words['findings']): string {
  const sentence = words.kinds[row['kind'] as FindingKind]
  return sentence ? sentence(factsOf(row, words)) : String(row['kind'])
}

function factsOf(row: Row, { measures, dates }: Words['findings']): FindingFacts {
  const detail = String(row['detail'] ?? '')
  return {
    stated: numberOf(row['stated']),
    summed: numberOf(row['summed']),
    detail,
    measure: measures[detail] ?? detail,
    dates: detail.replace(/[a-z]+(?:_[a-z]+)*/g, (name) => dates[name] ?? name),
  }
}

const numberOf = (cell: Cell | undefined) => (typeof cell === 'number' ? counted(cell) : '')
