import { useNavigate, useRouterState } from '@tanstack/react-router'
import { formatScope } from '#scope/scope.ts'
import { formatLook } from '#scope/search.ts'
import { useLook, useScope } from '#scope/useScope.ts'
import { home, views } from '../views.ts'
import type { Target } from './entries.ts'

/** Goes where an entry of the search leads: a page, a figure on it, or the same page in another scope. */
export function useFollow() {
  const navigate = useNavigate()
  const [scope] = useScope()
  const [look] = useLook()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const here = views.find((view) => path === `/${view.path}` && view.filtered)?.path ?? home
  return (target: Exclude<Target, { to: 'organization' }>) => {
    const changed = {
      page: {},
      figure: {},
      region: target.to === 'region' && { regions: [target.key] },
      round: target.to === 'round' && { focus: target.key },
    }[target.to]
    const page = 'path' in target ? target.path : here
    void navigate({
      to: `/${page}`,
      search: { ...formatScope({ ...scope, ...changed }), ...formatLook(look) },
      ...(target.to === 'figure' && { hash: target.figure }),
    })
  }
}
