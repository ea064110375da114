import { type ChangeEvent, useCallback, useState, useSyncExternalStore } from 'react'
import { useWorkspaceState } from '#figure/workspace.ts'
import { filesOf } from '#intake/doors/dropped.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Failure } from './Failure.tsx'
import { OpenWorkspace } from './keep/OpenWorkspace.tsx'
import { lastFailure } from './last-failure.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { ProgressList } from './ProgressList.tsx'
import { forgetClutter, passOver, underWay } from './running-imports.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useImport } from './useImport.ts'
import { usePasteDoor } from './usePasteDoor.ts'
import type { Words } from './words.ts'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.zip,text/csv'

/** The files of a drop or a choice; those of the system are counted and left out. */
function taken(items: DataTransferItemList | FileList) {
  forgetClutter()
  return filesOf(items, passOver)
}

/** Where files come in: dropped or pasted anywhere on the page, or chosen. */
export function DropArea({ words }: { words: Words }) {
  const { progress } = useWorkspaceState()
  const files = useSyncExternalStore(underWay.subscribe, underWay.files)
  const clutter = useSyncExternalStore(underWay.subscribe, underWay.clutter)
  const failure = useSyncExternalStore(lastFailure.subscribe, lastFailure.get)
  const take = useImport()
  const [isPasting, setPasting] = useState(false)
  const [takeText, nothing] = usePasteDoor(take, files.length > 0, words.paste)
  const over = useFileDrop(useCallback((dropped) => take(taken(dropped)), [take]))
  const { drop } = words
  return (
    <>
      <section className={over ? 'drop-area over' : 'drop-area'} aria-label={drop.title}>
        <span className="drop-icon">
          <Icon name="upload" />
        </span>
        <h2>{over ? drop.anywhere : drop.title}</h2>
        <p className="drop-lead">{drop.lead}</p>
        <div className="drop-doors">
          <FileButton label={drop.choose} icon="file" main onFiles={take} />
          <FileButton label={drop.folder} icon="folder" onFiles={take} />
          <button
            type="button"
            className="button large"
            data-action="paste"
            onClick={() => setPasting(true)}
          >
            <Icon name="paste" />
            {drop.paste}
          </button>
          <OpenWorkspace />
        </div>
        <Failure error={failure} />
        {clutter > 0 && <p className="drop-clutter quiet">{drop.clutter(clutter)}</p>}
        {nothing && <Notice>{words.paste.nothing}</Notice>}
        {progress.length + files.length > 0 ? (
          <ProgressList progress={progress} files={files} words={drop} />
        ) : (
          <Accepted words={drop} />
        )}
      </section>
      <PasteDialog
        open={isPasting}
        words={words.paste}
        onClose={() => setPasting(false)}
        onText={takeText}
      />
    </>
  )
}

interface FileButtonProps {
  label: string
  icon: IconName
  /** Files are chosen one by one; else a folder with all the tables in it. */
  main?: boolean
  onFiles: (files: Promise<readonly File[]>) => void
}

function FileButton({ label, icon, main = false, onFiles }: FileButtonProps) {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files) onFiles(taken(target.files))
    target.value = ''
  }
  const door = main
    ? { accept: ACCEPTED, 'data-import': true }
    : { webkitdirectory: '', 'data-import-folder': true }
  return (
    <label className={`button large file-button${main ? ' primary' : ''}`}>
      <Icon name={icon} />
      {label}
      <input className="visually-hidden" type="file" multiple {...door} onChange={onChange} />
    </label>
  )
}

function Accepted({ words }: { words: Words['drop'] }) {
  return (
    <div className="drop-accepted">
      <p>
        <Badge>CSV</Badge> <Badge>TSV</Badge> <Badge>TXT</Badge> <Badge>XLSX</Badge>{' '}
        <Badge>ZIP</Badge>
        <span>{words.encodings}</span>
        <span>{words.delimiters}</span>
      </p>
      <p>{words.xlsx}</p>
      <p>{words.memory}</p>
    </div>
  )
}
