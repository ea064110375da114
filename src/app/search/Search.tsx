import { lazy, Suspense } from 'react'

const SearchDialog = lazy(() => import('./SearchDialog.tsx'))

/** The search, fetched when it is first opened. */
export function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  if (!open) return null
  return (
    <Suspense>
      <SearchDialog onClose={onClose} />
    </Suspense>
  )
}
