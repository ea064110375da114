import { useCallback, useRef, useState } from 'react'
import { type AppError, asAppError } from '#errors.ts'
import { useWorkspace } from '#figure/workspace.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { Recipe } from '#intake/recipe.ts'

export interface Reviser {
  /** The recipe as last chosen; the draft follows when the file has been read again. */
  recipe: Recipe
  revise: (change: (recipe: Recipe) => Recipe) => void
  busy: boolean
  failure: AppError | null
}

/** Reads a draft's file again after each choice; choices made meanwhile are kept. */
export function useReviser(draft: Draft): Reviser {
  const workspace = useWorkspace()
  const [recipe, setRecipe] = useState(draft.recipe)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [running, setRunning] = useState(0)
  const latest = useRef(draft.recipe)
  const { fileId } = draft
  const revise = useCallback(
    (change: (recipe: Recipe) => Recipe) => {
      latest.current = change(latest.current)
      setRecipe(latest.current)
      setFailure(null)
      setRunning((count) => count + 1)
      workspace
        .revise(fileId, latest.current)
        .catch((error) => setFailure(asAppError(error)))
        .finally(() => setRunning((count) => count - 1))
    },
    [workspace, fileId],
  )
  return { recipe, revise, busy: running > 0, failure }
}
