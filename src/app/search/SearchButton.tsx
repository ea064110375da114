import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'

/** Opens the search; Ctrl K does too. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="search-button" aria-keyshortcuts="Control+K" onClick={onOpen}>
      <Icon name="search" />
      <span>{t('search.short')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  )
}
