import { type ChangeEvent, useCallback } from 'react'
import { useWorkspace, useWorkspaceState } from '#figure/workspace.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Failure } from './Failure.tsx'
import { ProgressList } from './ProgressList.tsx'
import { importFiles } from './running-imports.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useTask } from './useTask.ts'
import type { Words } from './words.ts'

const ACCEPTED = '.csv,.tsv,.txt,text/csv'

/** Where files come in: dropped anywhere on the page, or chosen. */
export function DropArea({ words }: { words: Words['drop'] }) {
  const workspace = useWorkspace()
  const { progress } = useWorkspaceState()
  const [run, failure] = useTask()
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) void run(() => importFiles(workspace, files))
    },
    [workspace, run],
  )
  const over = useFileDrop(take)
  return (
    <section className={over ? 'drop-area over' : 'drop-area'} aria-label={words.title}>
      <span className="drop-icon">
        <Icon name="upload" />
      </span>
      <h2>{over ? words.anywhere : words.title}</h2>
      <p className="drop-lead">{words.lead}</p>
      <FileButton label={words.choose} onFiles={take} />
      <Failure error={failure} />
      {progress.length > 0 ? (
        <ProgressList progress={progress} words={words} />
      ) : (
        <Accepted words={words} />
      )}
    </section>
  )
}

interface FileButtonProps {
  label: string
  onFiles: (files: readonly File[]) => void
}

function FileButton({ label, onFiles }: FileButtonProps) {
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    onFiles(files)
  }
  return (
    <label className="button primary large file-button">
      <Icon name="file" />
      {label}
      <input
        className="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED}
        data-import
        onChange={onChange}
      />
    </label>
  )
}

function Accepted({ words }: { words: Words['drop'] }) {
  return (
    <div className="drop-accepted">
      <p>
        <Badge>CSV</Badge> <Badge>TSV</Badge> <Badge>TXT</Badge>
        <span>{words.encodings}</span>
        <span>{words.delimiters}</span>
      </p>
      <p>{words.xlsx}</p>
      <p>{words.memory}</p>
    </div>
  )
}
