import { Link } from '@tanstack/react-router'
import { Trans, useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { coverage } from '#metrics/headline/coverage.ts'
import { Strip } from '#ui/Strip.tsx'

/** How many rounds in scope reported their clues, and the way to those that did not. */
export function Coverage() {
  const { t } = useTranslation()
  const { rounds, context } = useReading()
  if (!rounds) return null
  const { total, reported, cells } = coverage(rounds, 'clues', context.focus)
  return (
    <div className="coverage">
      <span>
        <Trans
          t={t}
          i18nKey="coverage.clues"
          values={{ total, reported }}
          components={{ b: <b /> }}
        />
      </span>
      <Strip cells={cells} label={t('coverage.strip', { total, reported })} />
      {reported < total && (
        <Link className="link" to="/overview" hash="missing" search={true}>
          {t('coverage.missing', { count: total - reported })}
        </Link>
      )}
    </div>
  )
}
