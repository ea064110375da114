import type { Lang } from '#i18n/lang.ts'
import type { FileReport, Note } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { gatherNotes } from './gather-notes.ts'
import type { Words } from './words.ts'

/** Headers that are named one by one. */
const NAMED = 12

/** What was read in a way the reader should know of, with counts and examples. */
export function FileNotes({ file, words }: { file: FileReport; words: Words }) {
  const lang = useLang()
  if (file.notes.length === 0) return null
  return (
    <ul className="file-notes" aria-label={words.files.notes}>
      {gatherNotes(file.notes).map((note) => (
        <li key={`${note.code} ${note.column}`} data-note={note.code}>
          <Icon name="info" />
          <span>
            {words.notes[note.code](note.count, note.column)}
            <small>{detailsOf(note, file, words.files, lang)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}

function detailsOf(
  { code, column, examples }: Note,
  file: FileReport,
  words: Words['files'],
  lang: Lang,
) {
  const headers = words.headers(examples.slice(0, NAMED), Math.max(0, examples.length - NAMED))
  if (code === 'column_kept' || code === 'column_not_loaded') return headers
  if (code === 'recipe_applied') return examples.length > 0 ? words.differing(headers) : ''
  const known = file.extract && extractOf(file.extract).columns[column]?.[lang]
  return words.noteParts([
    ...(known ? [words.noteIn(known)] : []),
    ...(examples.length > 0 ? [words.examples(examples)] : []),
  ])
}
