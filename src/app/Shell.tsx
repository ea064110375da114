import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { speak } from '#i18n/i18n.ts'
import { useLook } from '#scope/useScope.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { useHold } from '#ui/hold.ts'
import { Fault } from './Fault.tsx'
import { Filters } from './filters/Filters.tsx'
import { Header } from './Header.tsx'
import { Kit } from './Kit.tsx'
import { NewVersion } from './offline/NewVersion.tsx'
import { Stage } from './Stage.tsx'
import { Starting } from './Starting.tsx'
import { Search } from './search/Search.tsx'
import { useAnchor } from './useAnchor.ts'
import { home, views } from './views.ts'

/** The frame around every page. */
export function Shell() {
  const { t, i18n } = useTranslation()
  const [{ theme, lang }] = useLook()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    void speak(i18n, lang)
  }, [i18n, theme, lang])
  const [searching, setSearching] = useState(false)
  useAnchor()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  // What is drawn, which follows the address a moment later: a page that failed must not fail its successor.
  const drawn = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname })
  const view = views.find((one) => path === `/${one.path}`)
  return (
    <Kit>
      <button type="button" className="skip-link" onClick={goToContent}>
        {t('nav.skip')}
      </button>
      <Header views={views} home={home} onSearch={() => setSearching(true)} />
      <NewVersion />
      <Stage>
        {view?.filtered && <Filters />}
        <Boundary
          key={drawn}
          fallback={(error) => <Fault title={t('boot.faultTitle')} error={error} />}
        >
          <Suspense fallback={<Coming title={t('figure.waiting')} />}>
            <Outlet />
          </Suspense>
        </Boundary>
        <Search open={searching} onClose={() => setSearching(false)} />
      </Stage>
    </Kit>
  )
}

/** In the place of a page whose code is still coming; the document is not ready before it is there. */
function Coming({ title }: { title: string }) {
  useHold(true)
  return <Starting title={title} />
}

// No link: the address after `#` is the router's.
const goToContent = () => document.getElementById('content')?.focus()
