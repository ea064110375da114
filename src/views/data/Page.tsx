import { useWorkspaceState } from '#figure/workspace.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { booksOf, headingOf } from './books.ts'
import { DataActions } from './DataActions.tsx'
import { FirstRun } from './FirstRun.tsx'
import { Loaded } from './Loaded.tsx'
import { words } from './words.ts'
import './data.css'
import './details.css'
import './doors.css'
import './files.css'
import './first.css'
import './tables.css'

/** What is loaded, how it was read, and what became of every row. */
export default function DataPage() {
  const { files } = useWorkspaceState()
  const own = words[useLang()]
  if (files.length === 0) {
    return (
      <div className="no-data">
        <Page title={own.first.heading} note={own.first.lead}>
          <FirstRun words={own} />
        </Page>
      </div>
    )
  }
  const books = booksOf(files)
  return (
    <Page
      title={headingOf(books, own)}
      note={own.heading.caution}
      aside={<DataActions words={own.kept} />}
    >
      <Loaded files={files} books={books} words={own} />
    </Page>
  )
}
