import type { Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import type { FileReport } from '#intake/report.ts'
import { useLang } from '#ui/useLang.ts'
import { asidesOf } from './asides.ts'
import { BalanceTable } from './BalancePanel.tsx'
import { detailedParts, fileParts } from './balance.ts'
import { repeatedRows } from './books.ts'
import { ColumnPairs } from './ColumnPairs.tsx'
import { FileActions } from './FileActions.tsx'
import { FileNotes } from './FileNotes.tsx'
import { FileRules } from './FileRules.tsx'
import type { Words } from './words.ts'

interface FileDetailsProps {
  file: FileReport
  asides: readonly Row[]
  words: Words
  onRejects: (fileId: number) => void
  onRows: (fileId: number) => void
}

/** How a file was read: its columns, its rows, what was noticed, and ways to its lines. */
export function FileDetails({ file, asides, words, onRejects, onRows }: FileDetailsProps) {
  const lang = useLang()
  return (
    <div className="file-more">
      <div className="file-reading">
        {file.columns.length > 0 && <ColumnPairs file={file} words={words.files} />}
        <FileRules file={file} words={words.files} />
      </div>
      <div className="file-side">
        {file.status === 'ok' && (
          <BalanceTable
            parts={partsOf(file, asides, lang, words)}
            total={file.read}
            words={words.balance}
          />
        )}
        <FileNotes file={file} words={words} />
        <Hash sha256={file.sha256} label={words.files.hash} />
        <FileActions file={file} words={words.files} onRejects={onRejects} onRows={onRows} />
      </div>
    </div>
  )
}

/** With the lines of each part, where they are known; those of a file loaded before it are not. */
const partsOf = (file: FileReport, asides: readonly Row[], lang: Lang, words: Words) =>
  file.parts.length > 0
    ? fileParts(file, lang, words)
    : detailedParts(file, asidesOf(asides, words), repeatedRows(file), words)

function Hash({ sha256, label }: { sha256: string; label: string }) {
  if (!sha256) return null
  return (
    <p className="file-hash">
      <span>{label}</span> <code>{sha256}</code>
    </p>
  )
}
