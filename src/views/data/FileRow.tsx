import { Fragment, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import type { FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { ofFile } from './asides.ts'
import { BalanceBar } from './BalanceBar.tsx'
import { balanceLabel, balanceParts } from './balance.ts'
import { isBalanced, isRepeated } from './books.ts'
import { counted } from './counted.ts'
import { FileDetails } from './FileDetails.tsx'
import { likelyExtract, namedFacts } from './file-error.ts'
import { encodingName, fileSize } from './file-facts.ts'
import { NatureBadges } from './NatureBadges.tsx'
import { type Words, wordFor } from './words.ts'

const COLUMNS = 11

interface FileRowProps {
  file: FileReport
  natures: readonly Row[]
  asides: readonly Row[]
  words: Words
  onRejects: (fileId: number) => void
  onRows: (fileId: number) => void
}

/** One file: a line that sums it up, and its details when opened. */
export function FileRow({ file, natures, asides, words, onRejects, onRows }: FileRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <tbody {...hooksOf(file)}>
      <tr className={open ? 'file-line open' : 'file-line'}>
        <td>
          <FileName file={file} natures={ofFile(natures, file.fileId)} words={words.files} />
        </td>
        <ExtractCell file={file} words={words.files} />
        {file.status === 'ok' ? (
          <BooksCells file={file} words={words} />
        ) : (
          <FailureCell file={file} words={words.files} />
        )}
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
  natures: readonly Row[]
  words: Words['files']
}

function FileName({ file, natures, words }: FileNameProps) {
  const lang = useLang()
  const facts = [
    fileSize(file.bytes),
    encodingName(file.encoding),
    file.delimiter && wordFor(words.delimiters, file.delimiter),
    file.headerLine && words.headerLine(file.headerLine),
  ].filter(Boolean)
  return (
    <span className="file-name">
      <Icon name="file" />
      <span>
        <b>{file.name}</b> {file.sample && <Badge>{words.sample}</Badge>}{' '}
        {isRepeated(file) && <Badge tone="note">{words.repeated}</Badge>}
        <NatureBadges natures={natures} lang={lang} />
        <small>{facts.join(' · ')}</small>
      </span>
    </span>
  )
}

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

function BooksCells({ file, words }: { file: FileReport; words: Words }) {
  const parts = balanceParts(file, words)
  const terms = [
    { sign: isBalanced(file) ? '=' : '≠', rows: file.loaded },
    { sign: '+', rows: file.rejected },
    { sign: '+', rows: file.setAside },
  ]
  return (
    <>
      <td className="numeric strong">{counted(file.read)}</td>
      {terms.map(({ sign, rows }, index) => (
        <Fragment key={`${parts[index]?.id}`}>
          <td className="sign">{sign}</td>
          <td className={rows === 0 ? 'numeric quiet' : 'numeric'}>{counted(rows)}</td>
        </Fragment>
      ))}
      <td>
        <BalanceBar parts={parts} label={balanceLabel(parts, words)} />
      </td>
    </>
  )
}

function FailureCell({ file, words }: { file: FileReport; words: Words['files'] }) {
  const { what, next } = useFailure(file, words)
  return (
    <td colSpan={8} className="failure-cell">
      <Icon name="warn" />
      <span>
        {what}
        <small>{next}</small>
      </span>
    </td>
  )
}

/** Why a file was not loaded; a query that failed or was canceled is told as what it means for the file. */
function useFailure({ error }: FileReport, words: Words['files']) {
  const { t } = useTranslation()
  const lang = useLang()
  const code = error?.code ?? 'unexpected'
  if (code === 'query_canceled') return words.canceled
  if (code === 'query_failed') return words.undone
  const facts = error ? namedFacts(error, lang) : {}
  return { what: t(`errors.${code}.what`, facts), next: t(`errors.${code}.next`, facts) }
}
