import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'
import { namedFacts } from '#figure/file-error.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'

/** Why a file can't be loaded as things stand. */
export function Problem({ error }: { error: AppError | null }) {
  const { t } = useTranslation()
  const lang = useLang()
  if (!error) return null
  const facts = namedFacts(error, lang)
  return (
    <p className="import-problem" role="alert" data-error={error.code}>
      <Icon name="warn" />
      <span>
        {t(`errors.${error.code}.what`, facts)}{' '}
        <small>{t(`errors.${error.code}.next`, facts)}</small>
      </span>
    </p>
  )
}
