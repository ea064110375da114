import Tooltip from 'antd/es/tooltip'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import { egress } from './egress.ts'

/** That nothing leaves this machine, as a number that is measured. */
export function LocalNote() {
  const { t } = useTranslation()
  const count = useSyncExternalStore(egress.subscribe, egress.count)
  return (
    <Tooltip title={t('local.what')} trigger={['hover', 'focus', 'click']} placement="bottomRight">
      <button type="button" className="local" data-foreign-requests={count}>
        <Icon name="shield" />
        {t('local.text', { count })}
      </button>
    </Tooltip>
  )
}
