import { useMemo } from 'react'
import { useRows } from '#figure/useRows.ts'
import type { FileReport } from '#intake/report.ts'
import type { Extract } from '#schema/table.ts'
import { Choice } from '#ui/Choice.tsx'
import { ANY, type KeptValue, keptValuesSql } from './kept-columns.ts'
import type { Words } from './words.ts'

const MOST_FREQUENT = 50
const SHOWN_LENGTH = 40

interface KeptFilterProps {
  file: FileReport
  extract: Extract
  headers: readonly string[]
  chosen: KeptValue
  onChoose: (chosen: KeptValue) => void
  words: Words['keptColumns']
}

/** A column that is kept beside the rows, and one of its values. */
export function KeptFilter({ file, extract, headers, chosen, onChoose, words }: KeptFilterProps) {
  const { header, value } = chosen
  const params = useMemo(
    () => (header ? { file: file.fileId, header, limit: MOST_FREQUENT } : null),
    [file.fileId, header],
  )
  const values = useRows(keptValuesSql(extract), params).data ?? []
  return (
    <span className="kept-filter" data-kept-filter>
      <Choice
        label={words.filter}
        options={[
          { value: '', text: words.anyColumn },
          ...headers.map((name) => ({ value: name, text: shown(name) })),
        ]}
        value={header}
        onChange={(name) => onChoose(name ? { header: name, value: '' } : ANY)}
      />
      {header && (
        <Choice
          label={words.value}
          options={[
            { value: '', text: words.anyValue },
            ...values.map((row) => ({
              value: String(row['value']),
              text: words.valueCount(shown(String(row['value'])), Number(row['lines'])),
            })),
          ]}
          value={value}
          onChange={(next) => onChoose({ header, value: next })}
        />
      )}
    </span>
  )
}

const shown = (text: string) =>
  text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
