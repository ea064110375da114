import { type ReactNode, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { onListKeys } from './list-keys.ts'

export interface Option {
  key: string
  label: string
  /** Small text at the right. */
  detail?: string
  /** Other words that find it. */
  also?: string
}

export interface OptionGroup {
  title: string
  options: readonly Option[]
}

interface OptionListProps {
  label: string
  groups: readonly OptionGroup[]
  chosen: readonly string[]
  /** Several may be chosen, or one. */
  multiple?: boolean
  onToggle: (key: string) => void
  /** Placeholder of the search box; without it there is none. */
  search?: string
  footer?: ReactNode
}

/** Options under headings, as check boxes or radio buttons, with a search box over long lists. */
export function OptionList(props: OptionListProps) {
  const { label, groups, chosen, multiple, onToggle, search, footer } = props
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const name = useId()
  const shown = useMemo(() => matching(groups, text.trim().toLowerCase()), [groups, text])
  return (
    <fieldset className="options" onKeyDown={onListKeys}>
      <legend className="visually-hidden">{label}</legend>
      {search && <SearchBox placeholder={search} text={text} onChange={setText} />}
      <div className="options-scroll" ref={showChosen}>
        {shown.length === 0 && <p className="options-none">{t('filter.none')}</p>}
        {shown.map((group) => (
          <div key={group.title}>
            {group.title && <p className="options-title">{group.title}</p>}
            {group.options.map((option) => (
              <label key={option.key} className="option">
                <input
                  type={multiple ? 'checkbox' : 'radio'}
                  name={name}
                  checked={chosen.includes(option.key)}
                  onChange={() => onToggle(option.key)}
                />
                <span className="option-label">{option.label}</span>
                {option.detail && <em>{option.detail}</em>}
              </label>
            ))}
          </div>
        ))}
      </div>
      {footer && <div className="options-footer">{footer}</div>}
    </fieldset>
  )
}

/** Scrolls a list that has just opened to its first chosen option. */
export function showChosen(list: HTMLElement | null) {
  const option = list?.querySelector<HTMLElement>('input:checked')?.closest('label')
  if (list && option) list.scrollTop = option.offsetTop - list.offsetTop - list.clientHeight / 2
}

interface SearchBoxProps {
  placeholder: string
  text: string
  onChange: (text: string) => void
}

/** The box at the head of a list; it takes the focus when the list opens. */
export function SearchBox({ placeholder, text, onChange }: SearchBoxProps) {
  return (
    <div className="options-search">
      <Icon name="search" />
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: the panel was opened to choose, and closes with Escape
        autoFocus
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

function matching(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  if (text === '') return groups
  const fits = (words: string) => words.toLowerCase().includes(text)
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ label, also = '' }) =>
        fits(`${group.title} ${label} ${also}`),
      ),
    }))
    .filter(({ options }) => options.length > 0)
}
