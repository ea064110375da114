import { type ReactNode, useState } from 'react'
import type { FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { Choice } from '#ui/Choice.tsx'
import { Panel } from '#ui/Panel.tsx'
import { KeptFilter } from './KeptFilter.tsx'
import { ANY, type KeptValue } from './kept-columns.ts'
import { TypedRows } from './TypedRows.tsx'
import { useKeptHeaders } from './useKeptHeaders.ts'
import type { Words } from './words.ts'

/** Kept columns that are shown beside those of the extract. */
const MOST_KEPT = 60

interface RowsPanelProps {
  files: readonly FileReport[]
  /** The file whose rows are shown; one that is not there: the first. */
  file: number
  onFile: (file: number) => void
  words: Words
}

/** The loaded rows of one file, each with its physical line. */
export function RowsPanel({ files, file, onFile, words }: RowsPanelProps) {
  const withRows = files.filter((item) => item.extract !== null && item.loaded > 0)
  const shown = withRows.find(({ fileId }) => fileId === file) ?? withRows[0]
  if (!shown?.extract) return null
  return (
    <Panel
      className="span-12"
      eyebrow={words.rows.eyebrow}
      title={words.rows.heading(shown.name, shown.loaded)}
      sub={words.rows.lead}
      footer={words.rows.footer}
    >
      <FileRows
        key={shown.fileId}
        file={shown}
        extract={shown.extract}
        choice={
          <Choice
            label={words.rows.pick}
            options={withRows.map(({ fileId, name }) => ({ value: String(fileId), text: name }))}
            value={String(shown.fileId)}
            onChange={(value) => onFile(Number(value))}
          />
        }
        words={words}
      />
    </Panel>
  )
}

interface FileRowsProps {
  file: FileReport
  extract: ExtractId
  /** What chooses the file, before what chooses among its rows. */
  choice: ReactNode
  words: Words
}

function FileRows({ file, extract, choice, words }: FileRowsProps) {
  const [from, setFrom] = useState(1)
  const [picked, setPicked] = useState(ANY)
  const headers = useKeptHeaders(file, extract)
  const chosen: KeptValue = headers.includes(picked.header) ? picked : ANY
  const kept = headers.slice(0, MOST_KEPT)
  return (
    <>
      <div className="list-filters">
        {choice}
        <FromLine from={from} onFrom={setFrom} label={words.rows.goTo} />
        {headers.length > 0 && (
          <KeptFilter
            file={file}
            extract={extractOf(extract)}
            headers={headers}
            chosen={chosen}
            onChoose={setPicked}
            words={words.keptColumns}
          />
        )}
        {headers.length > kept.length && (
          <span className="quiet">{words.keptColumns.omitted(kept.length, headers.length)}</span>
        )}
      </div>
      <TypedRows
        key={`${from} ${chosen.header} ${chosen.value}`}
        file={file}
        extract={extractOf(extract)}
        kept={kept}
        from={from}
        chosen={chosen}
        words={words}
      />
    </>
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
