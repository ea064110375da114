import { useRows } from '#figure/useRows.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { FileReport } from '#intake/report.ts'
import { Panel } from '#ui/Panel.tsx'
import type { Books } from './books.ts'
import { FileRow } from './FileRow.tsx'
import natureSql from './natures.sql?raw'
import asideSql from './set-aside-counts.sql?raw'
import type { Words } from './words.ts'

interface FilesPanelProps {
  files: readonly FileReport[]
  books: Books
  words: Words
  onRejects: (fileId: number) => void
  onRows: (fileId: number) => void
}

const ALL = {}

/** One line per file: what it was taken for, and its rows as an equation. */
export function FilesPanel({ files, books, words, onRejects, onRows }: FilesPanelProps) {
  const { drafts } = useWorkspaceState()
  const natures = useRows(natureSql, ALL)
  const asides = useRows(asideSql, ALL)
  return (
    <Panel
      className="span-12"
      eyebrow={words.files.eyebrow}
      title={words.files.heading(books.files, books.extracts)}
      footer={words.files.footer}
    >
      <div className="wide-table">
        <table className="rows-table files-table">
          <caption className="visually-hidden">{words.sections.files}</caption>
          <FileHead words={words.files} />
          {files.map((file) => (
            <FileRow
              key={`${file.fileId} ${file.name}`}
              file={file}
              draft={drafts.find(({ fileId }) => fileId === file.fileId)}
              natures={natures.data ?? []}
              asides={asides.data ?? []}
              words={words}
              onRejects={onRejects}
              onRows={onRows}
            />
          ))}
        </table>
      </div>
    </Panel>
  )
}

function FileHead({ words }: { words: Words['files'] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        <th scope="col">{words.extract}</th>
        <th scope="col" className="numeric">
          {words.read}
        </th>
        <td className="sign">=</td>
        <th scope="col" className="numeric">
          {words.loaded}
        </th>
        <td className="sign">+</td>
        <th scope="col" className="numeric">
          {words.rejected}
        </th>
        <td className="sign">+</td>
        <th scope="col" className="numeric">
          {words.setAside}
        </th>
        <th scope="col">{words.whereabouts}</th>
        <td className="toggle" />
      </tr>
    </thead>
  )
}
