import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/controls.css'
import '#ui/options.css'
import '#ui/page.css'
import '#ui/panel.css'
import '#figure/figure.css'
import '#figure/heat.css'
import '#figure/table.css'
import './gallery.css'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  redirect,
} from '@tanstack/react-router'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createQueryClient } from '#app/query-client.ts'
import { createWords } from '#i18n/i18n.ts'
import { formatSearch, knownSearch, parseSearch } from '#scope/search.ts'
import { Gallery } from './Gallery.tsx'
import { FigurePage, StatePage } from './Pages.tsx'

const root = createRootRoute({ validateSearch: knownSearch, component: Gallery })
const under = () => root
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({
      getParentRoute: under,
      path: '/',
      beforeLoad: ({ search }) => {
        throw redirect({ to: '/state/normal', search, replace: true })
      },
    }),
    createRoute({ getParentRoute: under, path: '/figure/$id', component: FigurePage }),
    createRoute({ getParentRoute: under, path: '/state/$id', component: StatePage }),
  ]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch: formatSearch,
})

const holder = document.querySelector('#root')
if (holder)
  createRoot(holder).render(
    createElement(
      I18nextProvider,
      { i18n: createWords('zh') },
      createElement(
        QueryClientProvider,
        { client: createQueryClient() },
        createElement(RouterProvider, { router } as never),
      ),
    ),
  )
