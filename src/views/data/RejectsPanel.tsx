import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { counted } from '#figure/counted.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import { useRows } from '#figure/useRows.ts'
import type { FileReport } from '#intake/report.ts'
import { Choice } from '#ui/Choice.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { DownloadRejects } from './DownloadRejects.tsx'
import { QueryState } from './QueryState.tsx'
import { RejectRows } from './RejectRows.tsx'
import countsSql from './reject-counts.sql?raw'
import sql from './rejects.sql?raw'
import type { Words } from './words.ts'

const ALL = {}
const SIZE = 20
/** Characters of a value or a line that are shown; the download has all of them. */
const WIDTH = 400

interface RejectsPanelProps {
  files: readonly FileReport[]
  rejected: number
  /** The file whose rows are shown; 0: all files. */
  file: number
  onFile: (file: number) => void
  words: Words
}

/** Every rejected row with its line, column, value and reason. */
export function RejectsPanel({ files, rejected, file, onFile, words }: RejectsPanelProps) {
  const counts = useRows(countsSql, ALL)
  const [reason, setReason] = useState('')
  const [page, setPage] = useState(0)
  const params = useMemo(
    () => ({ file, reason, width: WIDTH, limit: SIZE, offset: page * SIZE }),
    [file, reason, page],
  )
  const rows = useRows(sql, params)
  const chosen = chosenCount(counts.data ?? [], file, reason)
  const all = chosenCount(counts.data ?? [], 0, '')
  const pick = (change: () => void) => {
    setPage(0)
    change()
  }
  return (
    <Panel
      className={rejected > 0 ? 'span-8' : 'span-4'}
      eyebrow={words.rejects.eyebrow}
      title={words.rejects.heading(rejected, all)}
      footer={words.rejects.footer}
      busy={rows.isFetching}
    >
      {rejected > 0 && (
        <div className="list-filters">
          <Choice
            label={words.rejects.filterFile}
            options={fileOptions(files, words)}
            value={String(file)}
            onChange={(value) => pick(() => onFile(Number(value)))}
          />
          <ReasonChoice
            counts={counts.data ?? []}
            file={file}
            value={reason}
            onChange={(value) => pick(() => setReason(value))}
            words={words}
          />
          <DownloadRejects file={file} reason={reason} />
        </div>
      )}
      <QueryState query={rows} words={words}>
        {(found) => <RejectRows rows={found} words={words.rejects} />}
      </QueryState>
      <Pager page={page} size={SIZE} all={chosen} onPage={setPage} words={words.pager} />
    </Panel>
  )
}

interface ReasonChoiceProps {
  counts: readonly Row[]
  file: number
  value: string
  onChange: (value: string) => void
  words: Words
}

function ReasonChoice({ counts, file, value, onChange, words }: ReasonChoiceProps) {
  const lang = useLang()
  const reasons = [...new Set(counts.map((row) => String(row['reason'])))]
  const options = reasons.map((reason) => ({
    value: reason,
    text: words.rejects.reasonCount(reasonName(reason, lang), chosenCount(counts, file, reason)),
  }))
  return (
    <Choice
      label={words.rejects.filterReason}
      options={[{ value: '', text: words.rejects.allReasons }, ...options]}
      value={value}
      onChange={onChange}
    />
  )
}

const fileOptions = (files: readonly FileReport[], { rejects }: Words) => [
  { value: '0', text: rejects.allFiles },
  ...files
    .filter((file) => file.rejected > 0)
    .map((file) => ({
      value: String(file.fileId),
      text: `${file.name} (${counted(file.rejected)})`,
    })),
]

const chosenCount = (counts: readonly Row[], file: number, reason: string) =>
  counts
    .filter(
      (row) => (file === 0 || row['file_id'] === file) && (!reason || row['reason'] === reason),
    )
    .reduce((sum, row) => sum + Number(row['causes']), 0)
