import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'
import { Notice } from '#ui/Notice.tsx'

/** Why something was not done, and what to do; nothing when nothing failed. */
export function Failure({ error }: { error: AppError | null }) {
  const { t } = useTranslation()
  if (!error) return null
  return (
    <Notice>
      {t(`errors.${error.code}.what`, error.facts)} {t(`errors.${error.code}.next`, error.facts)}
    </Notice>
  )
}
