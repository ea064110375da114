import { useTranslation } from 'react-i18next'

/** How many are chosen, and a button to choose none. */
export function ChosenFooter({ count, onClear }: { count: number; onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <span>{count === 0 ? t('filter.nothingChosen') : t('filter.chosen', { count })}</span>
      {count > 0 && (
        <button type="button" className="link" onClick={onClear}>
          {t('filter.clear')}
        </button>
      )}
    </>
  )
}
