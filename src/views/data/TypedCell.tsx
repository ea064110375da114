import type { Cell, Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { CodeList } from '#schema/table.ts'
import { Missing } from '#ui/Missing.tsx'
import { useLang } from '#ui/useLang.ts'
import { LIST, type Shown } from './typed-rows.ts'
import { type Words, wordFor } from './words.ts'

interface TypedCellProps {
  row: Row
  shown: Shown
  words: Words['rows']
}

/** A value as its column's type reads it; a number that is not reported says so. */
export function TypedCell({ row, shown, words }: TypedCellProps) {
  const lang = useLang()
  const value = row[shown.value] ?? null
  if (shown.state === null) {
    return <td className="cut">{textOf(value, shown.column.codes, lang, words)}</td>
  }
  const state = String(row[shown.state] ?? 'value')
  return (
    <td className="numeric" data-value={value ?? undefined} data-state={state}>
      <Numeric
        value={value}
        state={state}
        percent={shown.column.type === 'percent'}
        words={words}
      />
    </td>
  )
}

interface NumericProps {
  value: Cell
  state: string
  percent: boolean
  words: Words['rows']
}

function Numeric({ value, state, percent, words }: NumericProps) {
  if (typeof value !== 'number') return <Missing>{wordFor(words.states, state)}</Missing>
  const number = percent ? `${(value * 100).toFixed(2)}%` : counted(value)
  if (state === 'value') return number
  return (
    <>
      <small>{wordFor(words.states, state)}</small> {number}
    </>
  )
}

function textOf(value: Cell, codes: CodeList | undefined, lang: Lang, words: Words['rows']) {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (!codes) return String(value)
  const name = (code: string) => codes.codes.find((item) => item.code === code)?.[lang] ?? code
  return String(value).split(LIST).map(name).join(words.and)
}
