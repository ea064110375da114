import { useState } from 'react'
import type { FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Panel } from '#ui/Panel.tsx'
import { Choice } from './Choice.tsx'
import { TypedRows } from './TypedRows.tsx'
import type { Words } from './words.ts'

interface RowsPanelProps {
  files: readonly FileReport[]
  /** The file whose rows are shown; one that is not there: the first. */
  file: number
  onFile: (file: number) => void
  words: Words
}

/** The loaded rows of one file, each with its physical line. */
export function RowsPanel({ files, file, onFile, words }: RowsPanelProps) {
  const [from, setFrom] = useState(1)
  const withRows = files.filter((item) => item.extract !== null && item.loaded > 0)
  const shown = withRows.find(({ fileId }) => fileId === file) ?? withRows[0]
  if (!shown?.extract) return null
  const options = withRows.map(({ fileId, name }) => ({ value: String(fileId), text: name }))
  return (
    <Panel
      className="span-12"
      eyebrow={words.rows.eyebrow}
      title={words.rows.heading(shown.name, shown.loaded)}
      sub={words.rows.lead}
      footer={words.rows.footer}
    >
      <div className="list-filters">
        <Choice
          label={words.rows.pick}
          options={options}
          value={String(shown.fileId)}
          onChange={(value) => onFile(Number(value))}
        />
        <FromLine from={from} onFrom={setFrom} label={words.rows.goTo} />
      </div>
      <TypedRows
        key={`${shown.fileId} ${from}`}
        file={shown}
        extract={extractOf(shown.extract)}
        from={from}
        words={words}
      />
    </Panel>
  )
}

interface FromLineProps {
  from: number
  onFrom: (line: number) => void
  label: string
}

function FromLine({ from, onFrom, label }: FromLineProps) {
  return (
    <label className="from-line">
      {label}
      <input
        type="number"
        min={1}
        step={1}
        defaultValue={from}
        onChange={(event) => onFrom(Math.max(1, Math.trunc(event.target.valueAsNumber) || 1))}
      />
    </label>
  )
}
