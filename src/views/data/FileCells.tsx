import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { counted } from '#figure/counted.ts'
import { namedFacts } from '#figure/file-error.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { FileReport } from '#intake/report.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { openCount } from './as-read.ts'
import { BalanceBar } from './BalanceBar.tsx'
import { balanceLabel, balanceParts } from './balance.ts'
import { isBalanced } from './books.ts'
import { useWizard } from './useWizard.ts'
import type { Words } from './words.ts'

interface StatusCellsProps {
  file: FileReport
  draft: Draft | undefined
  words: Words
}

/** The books of a loaded file, what one that waits is about, or why one was not loaded. */
export function StatusCells({ file, draft, words }: StatusCellsProps) {
  if (file.status === 'ok') return <BooksCells file={file} words={words} />
  if (file.status === 'failed') return <FailureCell file={file} words={words.files} />
  return <WaitingCell file={file} open={openCount(draft)} words={words.files} />
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

interface WaitingCellProps {
  file: FileReport
  /** Questions without an answer. */
  open: number
  words: Words['files']
}

/** What a file waits for, and the way there. */
function WaitingCell({ file, open, words }: WaitingCellProps) {
  const openWizard = useWizard()
  const { what } = useFailure(file, words)
  return (
    <td colSpan={8} className="failure-cell waiting-cell" data-open-questions={open}>
      <span>
        <Icon name="warn" />
        <span>
          {words.waits}
          <small>{file.error ? what : words.openQuestions(open)}</small>
        </span>
        <button
          type="button"
          className="button primary"
          data-action="confirm-file"
          onClick={() => openWizard(file.fileId)}
        >
          {words.confirm}
        </button>
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
