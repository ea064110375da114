import { columnLetter } from '#figure/file-facts.ts'
import type { ColumnMatch, FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

/** Each column of the file and the column of the table it was taken for. */
export function ColumnPairs({ file, words }: { file: FileReport; words: Words['files'] }) {
  const unmatched = file.columns.some(({ column, keep }) => column === null && !keep)
  return (
    <div className="column-pairs">
      <h3>{words.columns(file.columns.length)}</h3>
      <ul>
        {file.columns.map((match) => (
          <Pair key={match.index} match={match} file={file} words={words} />
        ))}
      </ul>
      {unmatched && <p className="quiet">{words.notLoadedHint}</p>}
    </div>
  )
}

interface PairProps {
  match: ColumnMatch
  file: FileReport
  words: Words['files']
}

function Pair({ match, file, words }: PairProps) {
  const lang = useLang()
  const { index, header, column: id, score, keep } = match
  const column = file.extract && id ? extractOf(file.extract).columns[id] : undefined
  return (
    <li className={column ? undefined : 'unmatched'} data-column={id ?? (keep ? 'kept' : '')}>
      <span className="letter">{columnLetter(index)}</span>
      <span className="source" title={header}>
        {header || words.noHeader}
      </span>
      <Icon name={column || keep ? 'right' : 'close'} />
      <span className="target">
        {column ? column[lang] : keep ? words.kept : words.notLoaded}
        {column && score < 1 && <small> {words.near(score)}</small>}
      </span>
    </li>
  )
}
