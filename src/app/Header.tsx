import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useLook } from '#scope/useScope.ts'
import { Icon } from '#ui/Icon.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import type { View } from '#views/view.ts'
import { KeepMark } from './keep/KeepMark.tsx'
import { LocalNote } from './LocalNote.tsx'
import { SearchButton } from './search/SearchButton.tsx'

/** Views from this order on are about the tool, and stand after a rule. */
const TOOL_ORDER = 100

interface HeaderProps {
  views: readonly View[]
  home: string
  onSearch: () => void
}

/** Name, pages, search, the measured promise, language and theme. */
export function Header({ views, home, onSearch }: HeaderProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const [look, changeLook] = useLook()
  const otherTheme = look.theme === 'light' ? 'dark' : 'light'
  const shown = views.filter(({ hidden }) => !hidden)
  const firstTool = shown.findIndex(({ order }) => order >= TOOL_ORDER)
  return (
    <header className="header">
      <Link className="brand" to={`/${home}`} search={true}>
        <span className="seal" aria-hidden="true">
          巡
        </span>
        {t('app.name')}
        <small>{t('app.latin')}</small>
      </Link>
      <nav className="nav" aria-label={t('nav.label')}>
        {shown.map(({ path, title }, index) => (
          <Fragment key={path}>
            {index === firstTool && index > 0 && <span className="nav-rule" />}
            <Link to={`/${path}`} search={true} activeOptions={{ includeSearch: false }}>
              {title[lang]}
            </Link>
          </Fragment>
        ))}
      </nav>
      <div className="header-right">
        <SearchButton onOpen={onSearch} />
        <LocalNote />
        <KeepMark />
        <span className="language">
          <Segments
            label={t('language.label')}
            value={lang}
            segments={[
              { value: 'zh', name: '中文', text: t('language.zh') },
              { value: 'en', name: 'EN English', text: t('language.en') },
            ]}
            onChange={(value) => changeLook({ lang: value })}
          />
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t(`theme.${otherTheme}`)}
          title={t(`theme.${otherTheme}`)}
          onClick={() => changeLook({ theme: otherTheme })}
        >
          <Icon name={otherTheme === 'dark' ? 'moon' : 'sun'} />
        </button>
      </div>
    </header>
  )
}
