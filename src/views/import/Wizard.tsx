import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useWorkspace } from '#figure/workspace.ts'
import type { Draft, DraftBooks } from '#intake/ask/draft.ts'
import { openQuestions } from '#intake/ask/open-questions.ts'
import { NO_RECIPE } from '#intake/recipe.ts'
import { Page } from '#ui/Page.tsx'
import { Actions } from './Actions.tsx'
import { Balance } from './Balance.tsx'
import { Borrowing } from './Borrowing.tsx'
import { asideParts, unplaced } from './balance-parts.ts'
import { FactsStrip } from './FactsStrip.tsx'
import { FileQuestions } from './FileQuestions.tsx'
import { Labels } from './Labels.tsx'
import { Mapping } from './Mapping.tsx'
import { Preview } from './Preview.tsx'
import { Problem } from './Problem.tsx'
import { type Placement, placementOf } from './placement.ts'
import { Rejects } from './Rejects.tsx'
import { Rules } from './Rules.tsx'
import { useReviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface WizardProps {
  draft: Draft
  /** Switch between the files that wait. */
  tabs: ReactNode
  words: Words
}

/** What was found in a file, what is asked, and what would be loaded; every choice shows its effect at once. */
export function Wizard({ draft, tabs, words }: WizardProps) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const reviser = useReviser(draft)
  const leave = () => void navigate({ to: '/data', search: true })
  const end = async (act: () => Promise<unknown>) => {
    await act()
    if (workspace.snapshot().drafts.length === 0) leave()
  }
  const { books, fileId } = draft
  const isRejecting = (books?.rejected ?? 0) > 0
  const isHeld = reviser.recipe.hold && isRejecting
  const { rules, preview } = usePlacement(draft)
  return (
    <>
      <Actions
        draft={draft}
        open={openQuestions(draft.questions, reviser.recipe).length}
        busy={reviser.busy}
        held={isHeld}
        words={words}
        onLoad={() => end(() => workspace.confirm(fileId))}
        onDiscard={() => end(() => workspace.discard(fileId))}
      />
      <Page className="import-page" title={titleOf(books, words)} note={words.caution} aside={tabs}>
        <div className="import-content" data-draft={fileId} aria-busy={reviser.busy}>
          <Problem error={reviser.failure ?? draft.error} />
          {draft.borrowed && (
            <Borrowing
              borrowed={draft.borrowed}
              words={words}
              onRefuse={() => reviser.revise(() => NO_RECIPE)}
            />
          )}
          <FactsStrip draft={draft} reviser={reviser} words={words} />
          <div className="grid">
            <FileQuestions draft={draft} reviser={reviser} words={words} />
            <div className={books ? 'span-8 import-column' : 'span-12 import-column'}>
              <Mapping draft={draft} reviser={reviser} words={words} />
              <Labels draft={draft} reviser={reviser} words={words} />
              {rules === 'left' && <Rules draft={draft} words={words} />}
              {preview === 'left' && <Preview draft={draft} reviser={reviser} words={words} />}
            </div>
            {books && (
              <div className="span-4 import-column">
                <Balance draft={draft} words={words} />
                <Rejects draft={draft} reviser={reviser} words={words} />
                {rules === 'right' && <Rules draft={draft} words={words} />}
              </div>
            )}
            {rules === 'below' && <Rules className="span-12" draft={draft} words={words} />}
            {preview === 'below' && (
              <Preview className="span-12" draft={draft} reviser={reviser} words={words} />
            )}
          </div>
        </div>
      </Page>
    </>
  )
}

/** Panels stay where they are while the reader answers; they find their places once there are books. */
function usePlacement(draft: Draft): Placement {
  const hasBooks = draft.books !== null
  const [placed, setPlaced] = useState({ hasBooks, at: placementOf(draft) })
  if (placed.hasBooks === hasBooks) return placed.at
  const at = placementOf(draft)
  setPlaced({ hasBooks, at })
  return at
}

function titleOf(books: DraftBooks | null, words: Words): string {
  if (!books) return words.blocked
  const { read, loaded, rejected } = books
  const missing = unplaced(books)
  return missing === 0
    ? words.heading(read, loaded, rejected, asideParts(books))
    : words.unbalanced(read, missing)
}
