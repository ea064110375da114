import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { BehindDialog } from '#figure/behind/BehindDialog.tsx'
import type { Behind } from '#metrics/metric.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Entry, Target } from './entries.ts'
import './search.css'
import { useEntries } from './useEntries.ts'
import { useFollow } from './useFollow.ts'

/** Entries shown of each kind. */
const MOST = 6

/** Finds pages, figures, regions, rounds and organizations, by name, code or pinyin; ↓ ↑ and Enter choose. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [organization, setOrganization] = useState<string | null>(null)
  const groups = useEntries(useDeferredValue(text), MOST)
  const entries = useMemo(() => groups.flatMap(({ entries: own }) => own), [groups])
  const follow = useFollow()
  useEffect(() => dialog.current?.showModal(), [])

  const choose = (target: Target) => {
    if (target.to === 'organization') {
      setOrganization(target.name)
      return
    }
    dialog.current?.close()
    follow(target)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && entries.length > 0) {
      event.preventDefault()
      setAt((at + step + entries.length) % entries.length)
    }
    const entry = entries[at]
    if (event.key === 'Enter' && entry) {
      event.preventDefault()
      choose(entry.target)
    }
  }
  const idOf = (entry: Entry | undefined) =>
    entry ? `${list} ${entry.id}`.replaceAll(/\s/g, '-') : undefined
  if (organization !== null) {
    return <BehindDialog behind={recordsOf(organization)} onClose={onClose} />
  }
  return (
    <dialog ref={dialog} className="search" aria-label={t('search.label')} onClose={onClose}>
      <div className="search-box">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-activedescendant={idOf(entries[at])}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div className="search-found" id={list} role="listbox" aria-label={t('search.label')}>
        {groups.map(({ kind, entries: own, more }) => (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
          <div key={kind} role="group" aria-label={t(`search.${kind}`)}>
            <p className="search-kind">{t(`search.${kind}`)}</p>
            {own.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above
              <div
                key={entry.id}
                id={idOf(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === entries[at]}
                className="search-entry"
                data-found={entry.id}
                onClick={() => choose(entry.target)}
              >
                <span>{entry.label}</span>
                <em>{entry.detail}</em>
              </div>
            ))}
            {more > 0 && <p className="search-more">{t('search.more', { total: more })}</p>}
          </div>
        ))}
        {text.trim() !== '' && entries.length === 0 && (
          <p className="search-none">{t('search.none')}</p>
        )}
      </div>
    </dialog>
  )
}

const recordsOf = (organization: string): readonly Behind[] =>
  (['problem', 'clue'] as const).map((records) => ({
    records,
    where: 'organization = $own_organization',
    values: { own_organization: organization },
    title: organization,
  }))
