import type { FileReport, Note } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

/** What was read in a way the reader should know of, with counts and examples. */
export function FileNotes({ file, words }: { file: FileReport; words: Words }) {
  if (file.notes.length === 0) return null
  return (
    <ul className="file-notes" aria-label={words.files.notes}>
      {file.notes.map((note) => (
        <li key={`${note.code} ${note.column}`}>
          <Icon name="info" />
          <NoteText note={note} file={file} words={words} />
        </li>
      ))}
    </ul>
  )
}

function NoteText({ note, file, words }: { note: Note; file: FileReport; words: Words }) {
  const lang = useLang()
  const column = file.extract && extractOf(file.extract).columns[note.column]?.[lang]
  const parts = [
    ...(column ? [words.files.noteIn(column)] : []),
    ...(note.examples.length > 0 ? [words.files.examples(note.examples)] : []),
  ]
  return (
    <span>
      {words.notes[note.code](note.count)}
      <small>{words.files.noteParts(parts)}</small>
    </span>
  )
}
