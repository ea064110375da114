import { useId, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { likelyExtract } from '#figure/file-error.ts'
import { encodingName, fileSize } from '#figure/file-facts.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { asRead } from './as-read.ts'
import { ofFile } from './asides.ts'
import { isRepeated } from './books.ts'
import { StatusCells } from './FileCells.tsx'
import { FileDetails } from './FileDetails.tsx'
import { NatureBadges } from './NatureBadges.tsx'
import { type Words, wordFor } from './words.ts'

const COLUMNS = 11

interface FileRowProps {
  file: FileReport
  /** What waits for the file's reader, if anything does. */
  draft: Draft | undefined
  natures: readonly Row[]
  asides: readonly Row[]
  words: Words
  onRejects: (fileId: number) => void
  onRows: (fileId: number) => void
}

/** One file: a line that sums it up, and its details when opened. */
export function FileRow({
  draft,
  natures,
  asides,
  words,
  onRejects,
  onRows,
  ...props
}: FileRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const file = asRead(props.file, draft)
  return (
    <tbody {...hooksOf(file)}>
      <tr className={open ? 'file-line open' : 'file-line'}>
        <td>
          <FileName
            file={file}
            reopened={file.status === 'ok' && draft !== undefined}
            natures={ofFile(natures, file.fileId)}
            words={words.files}
          />
        </td>
        <ExtractCell file={file} words={words.files} />
        <StatusCells file={file} draft={draft} words={words} />
        <td className="toggle">
          <button
            type="button"
            className="icon-button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={words.files.expand(file.name)}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
          </button>
        </td>
      </tr>
      {open && (
        <tr className="file-details" id={id}>
          <td colSpan={COLUMNS}>
            <FileDetails
              file={file}
              asides={ofFile(asides, file.fileId)}
              words={words}
              onRejects={onRejects}
              onRows={onRows}
            />
          </td>
        </tr>
      )}
    </tbody>
  )
}

const hooksOf = (file: FileReport) => ({
  'data-import-file': file.name,
  'data-status': file.status,
  'data-encoding': file.encoding ?? '',
  'data-extract': file.extract ?? '',
  'data-read': file.read,
  'data-loaded': file.loaded,
  'data-rejected': file.rejected,
  'data-set-aside': file.setAside,
})

interface FileNameProps {
  file: FileReport
  /** Whether it is being checked again, while its rows stay. */
  reopened: boolean
  natures: readonly Row[]
  words: Words['files']
}

function FileName({ file, reopened, natures, words }: FileNameProps) {
  const lang = useLang()
  return (
    <span className="file-name">
      <Icon name="file" />
      <span>
        <b>{file.name}</b> {file.sample && <Badge>{words.sample}</Badge>}{' '}
        {isRepeated(file) && <Badge tone="note">{words.repeated}</Badge>}
        {reopened && <Badge tone="note">{words.reopened}</Badge>}
        <NatureBadges natures={natures} lang={lang} />
        <small>{factsOf(file, words).join(' · ')}</small>
      </span>
    </span>
  )
}

/** Size and form; the delimiter says nothing of a workbook. */
const factsOf = (
  { bytes, encoding, delimiter, sheet, headerLine }: FileReport,
  words: Words['files'],
) =>
  [
    fileSize(bytes),
    encodingName(encoding),
    encoding !== 'xlsx' && delimiter && wordFor(words.delimiters, delimiter),
    sheet && words.sheet(sheet),
    headerLine && words.headerLine(headerLine),
  ].filter(Boolean)

function ExtractCell({ file, words }: { file: FileReport; words: Words['files'] }) {
  const lang = useLang()
  if (!file.extract)
    return <td className="quiet">{likelyExtract(file.error, lang) ?? words.unknown}</td>
  const matched = file.columns.filter((column) => column.column !== null).length
  return (
    <td className="extract-cell">
      {extractOf(file.extract)[lang]}
      <small>{words.matched(matched, file.columns.length)}</small>
    </td>
  )
}
