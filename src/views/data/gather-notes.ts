import type { Note } from '#intake/report.ts'

const OF_COLUMNS = new Set<Note['code']>(['column_kept', 'column_not_loaded'])

/** The notes of a file, those on columns of one fate as one: their headers are its examples. */
export function gatherNotes(notes: readonly Note[]): readonly Note[] {
  const first = (note: Note) => notes.find(({ code }) => code === note.code)
  return notes.flatMap((note) => {
    if (!OF_COLUMNS.has(note.code)) return [note]
    if (note !== first(note)) return []
    const alike = notes.filter(({ code }) => code === note.code)
    const count = alike.reduce((sum, one) => sum + one.count, 0)
    return [{ ...note, column: '', count, examples: alike.map(({ column }) => column) }]
  })
}
