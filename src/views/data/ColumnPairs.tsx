import type { ColumnMatch, FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { columnLetter } from './file-facts.ts'
import type { Words } from './words.ts'

/** Each column of the file and the column of the table it was taken for. */
export function ColumnPairs({ file, words }: { file: FileReport; words: Words['files'] }) {
  const unmatched = file.columns.some(({ column }) => column === null)
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
  const column =
    file.extract && match.column ? extractOf(file.extract).columns[match.column] : undefined
  return (
    <li className={column ? undefined : 'unmatched'}>
      <span className="letter">{columnLetter(match.index)}</span>
      <span className="source" title={match.header}>
        {match.header || words.noHeader}
      </span>
      <Icon name={column ? 'right' : 'close'} />
      <span className="target">{column ? column[lang] : words.notLoaded}</span>
    </li>
  )
}
