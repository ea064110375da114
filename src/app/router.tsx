import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { lazy } from 'react'
import { formatSearch, knownSearch, parseSearch } from '#scope/search.ts'
import type { View } from '#views/view.ts'
import { NotFound } from './NotFound.tsx'
import { sayReady } from './Readiness.tsx'
import { Shell } from './Shell.tsx'

/** One route for each page, under the shell; an empty path leads to the first page. */
export function createAppRouter(views: readonly View[], home: string) {
  const root = createRootRoute({
    validateSearch: knownSearch,
    component: Shell,
    notFoundComponent: NotFound,
  })
  const index = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: ({ search }) => {
      throw redirect({ to: `/${home}`, search, replace: true })
    },
  })
  const pages = views.map(({ path, load }) =>
    createRoute({ getParentRoute: () => root, path: `/${path}`, component: lazy(load) }),
  )
  const router = createRouter({
    routeTree: root.addChildren([index, ...pages]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch: formatSearch,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation, hrefChanged }) => {
    if (hrefChanged) sayReady(false)
    if (fromLocation && fromLocation.searchStr !== toLocation.searchStr) {
      performance.mark('xunxi:scope-change')
    }
  })
  return router
}
