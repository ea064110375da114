import { Link, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { speak } from '#i18n/i18n.ts'
import { metrics } from '#metrics/index.ts'
import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { states } from './states.ts'

const WORDS = {
  zh: { title: '图样', states: '状态', metrics: '图', lang: '语言', theme: '主题' },
  en: { title: 'Gallery', states: 'States', metrics: 'Figures', lang: 'Language', theme: 'Theme' },
}

/** The index of states and figures at the left, and what is chosen of it at the right. */
export function Gallery() {
  const { i18n } = useTranslation()
  const [{ lang, theme }, change] = useLook()
  const words = useLang()
  const say = WORDS[words]
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    void speak(i18n, lang)
  }, [i18n, lang, theme])
  return (
    <div className="gallery">
      <nav>
        <h1>{say.title}</h1>
        <p className="tools">
          <Segments
            label={say.lang}
            value={words}
            onChange={(next) => change({ lang: next })}
            segments={[
              { value: 'zh', name: '中文', text: '中文' },
              { value: 'en', name: 'English', text: 'English' },
            ]}
          />
          <Segments
            label={say.theme}
            value={theme}
            onChange={(next) => change({ theme: next })}
            segments={[
              { value: 'light', name: '浅色', text: '☼' },
              { value: 'dark', name: '深色', text: '☾' },
            ]}
          />
        </p>
        <Index title={say.states}>
          {states.map(({ id, name }) => (
            <Entry key={id} to="/state/$id" id={id} name={name[words]} />
          ))}
        </Index>
        <Index title={say.metrics}>
          {Object.keys(metrics).map((id) => (
            <Entry key={id} to="/figure/$id" id={id} name={nameOf(id, words)} />
          ))}
        </Index>
      </nav>
      <main>
        <Outlet />
      </main>
    </div>
  )
}

export function nameOf(id: string, lang: 'zh' | 'en') {
  const words = metrics[id]?.words[lang]
  return words ? `${words.topic} · ${words.view}` : id
}

function Index({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  )
}

function Entry({ to, id, name }: { to: '/state/$id' | '/figure/$id'; id: string; name: string }) {
  return (
    <li>
      <Link to={to} params={{ id }} search={true} activeProps={{ 'aria-current': 'page' }}>
        {name}
      </Link>
    </li>
  )
}
