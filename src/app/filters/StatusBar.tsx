import { useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { Chip } from '#ui/Chip.tsx'
import { Coverage } from './Coverage.tsx'
import { type ChipItem, cleared } from './chips.ts'

/** What is chosen, value by value, and how much of it is reported. */
export function StatusBar({ chips }: { chips: readonly ChipItem[] }) {
  const { t } = useTranslation()
  const { unknown, change } = useReading()
  return (
    <section className="status-bar" aria-label={t('filter.label')}>
      <div className="chips">
        {chips.map(({ key, label, value, without }) => (
          <Chip
            key={key}
            label={label}
            value={value}
            removeLabel={t('filter.remove', { label, value })}
            onRemove={() => change(without)}
          />
        ))}
        {chips.length > 0 && (
          <button type="button" className="clear" onClick={() => change(cleared)}>
            {t('filter.clear')}
          </button>
        )}
        {unknown.length > 0 && (
          <span className="badge note" role="status">
            {t('filter.unknown', { values: unknown.join('、') })}
          </span>
        )}
      </div>
      <Coverage />
    </section>
  )
}
