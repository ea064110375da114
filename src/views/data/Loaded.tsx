import { useState } from 'react'
import type { FileReport } from '#intake/report.ts'
import { BalancePanel } from './BalancePanel.tsx'
import type { Books } from './books.ts'
import { DropArea } from './DropArea.tsx'
import { FilesPanel } from './FilesPanel.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { KeepPanel } from './keep/KeepPanel.tsx'
import { RejectsPanel } from './RejectsPanel.tsx'
import { RowsPanel } from './RowsPanel.tsx'
import { SetAsidePanel } from './SetAsidePanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { Section, SectionNav, showSection } from './sections.tsx'
import { TemplatesPanel } from './TemplatesPanel.tsx'
import type { Words } from './words.ts'

interface LoadedProps {
  files: readonly FileReport[]
  books: Books
  words: Words
}

/** The page once something is loaded. */
export function Loaded({ files, books, words }: LoadedProps) {
  const [rejectsOf, setRejectsOf] = useState(0)
  const [rowsOf, setRowsOf] = useState(0)
  const showRejects = (file: number) => {
    setRejectsOf(file)
    showSection('rejects')
  }
  const showRows = (file: number) => {
    setRowsOf(file)
    showSection('rows')
  }
  return (
    <>
      <SectionNav words={words.sections} />
      <Section id="import">
        <DropArea words={words} />
        <BalancePanel books={books} words={words} />
      </Section>
      <Section id="files">
        <FilesPanel
          files={files}
          books={books}
          words={words}
          onRejects={showRejects}
          onRows={showRows}
        />
      </Section>
      <Section id="rejects">
        <RejectsPanel
          files={files}
          rejected={books.rejected}
          file={hasRejects(files, rejectsOf) ? rejectsOf : 0}
          onFile={setRejectsOf}
          words={words}
        />
        <SetAsidePanel
          setAside={books.setAside - books.repeated}
          wide={books.rejected === 0}
          words={words}
        />
      </Section>
      <Section id="findings">
        <FindingsPanel words={words} />
      </Section>
      <Section id="rows">
        <RowsPanel files={files} file={rowsOf} onFile={setRowsOf} words={words} />
      </Section>
      <Section id="templates">
        <TemplatesPanel words={words} />
      </Section>
      <Section id="sources">
        <SourcesPanel words={words} />
      </Section>
      <Section id="kept">
        <KeepPanel />
      </Section>
    </>
  )
}

const hasRejects = (files: readonly FileReport[], fileId: number) =>
  files.some((file) => file.fileId === fileId && file.rejected > 0)
