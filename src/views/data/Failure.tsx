import { useTranslation } from 'react-i18next'
import { type AppError, sentenceFacts } from '#errors.ts'
import { Notice } from '#ui/Notice.tsx'

/** Why something was not done, and what to do; nothing when nothing failed. */
export function Failure({ error }: { error: AppError | null }) {
  const { t } = useTranslation()
  if (!error) return null
  const facts = sentenceFacts(error)
  return (
    <Notice>
      {t(`errors.${error.code}.what`, facts)} {t(`errors.${error.code}.next`, facts)}
    </Notice>
  )
}
