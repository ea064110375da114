import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'
import { Fault } from './Fault.tsx'

/** What is shown when even the shell failed. */
export function LastFault({ error }: { error: AppError }) {
  const { t } = useTranslation()
  return <Fault title={t('boot.faultTitle')} error={error} />
}
