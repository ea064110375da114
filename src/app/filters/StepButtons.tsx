import { type RouterHistory, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'

/** Back and forward through the reader's choices; the same steps as the browser's own buttons. */
export function StepButtons() {
  const { t } = useTranslation()
  const history: RouterHistory = useRouter().history
  const step = useRouterState({ select: ({ location }) => location.state.__TSR_index })
  const [last, setLast] = useState(step)
  useEffect(
    () =>
      history.subscribe(({ location, action }) => {
        if (action.type === 'PUSH') setLast(location.state.__TSR_index)
      }),
    [history],
  )
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('filter.undo')}
        title={t('filter.undo')}
        disabled={step === 0}
        onClick={() => history.back()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('filter.redo')}
        title={t('filter.redo')}
        disabled={step >= last}
        onClick={() => history.forward()}
      >
        <Icon name="redo" />
      </button>
    </>
  )
}
