import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { useSyncExternalStore } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Boundary } from '#ui/Boundary.tsx'
import { BootContext } from './BootContext.ts'
import type { BootStore } from './boot-store.ts'
import { LastFault } from './LastFault.tsx'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './router.tsx'
import { home, views } from './views.ts'

const client = createQueryClient()
const router = createAppRouter(views, home)

/** The app around its words and its engine. */
export function App({ words, store }: { words: i18n; store: BootStore }) {
  const boot = useSyncExternalStore(store.subscribe, store.snapshot)
  return (
    <I18nextProvider i18n={words}>
      <Boundary fallback={(error) => <LastFault error={error} />}>
        <QueryClientProvider client={client}>
          <BootContext value={boot}>
            <RouterProvider router={router} />
          </BootContext>
        </QueryClientProvider>
      </Boundary>
    </I18nextProvider>
  )
}
