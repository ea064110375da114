import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ReadingProvider } from '#figure/ReadingProvider.tsx'
import { DeskContext } from '#figure/workspace.ts'
import { Notice } from '#ui/Notice.tsx'
import { useBoot } from './BootContext.ts'
import { Fault } from './Fault.tsx'
import { KeepNotices } from './keep/KeepNotices.tsx'
import { Readiness } from './Readiness.tsx'
import { Starting } from './Starting.tsx'

/** The page once the engine is up; until then, or if it never is, what happens and what to do. */
export function Stage({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { phase, error, desk } = useBoot()
  if (error) {
    const title = error.code === 'engine_unsupported' ? 'boot.unsupportedTitle' : 'boot.failedTitle'
    return <Fault title={t(title)} error={error} />
  }
  if (phase === 'starting' || !desk) {
    return <Starting title={t('boot.starting')} note={t('boot.startingNote')} />
  }
  if (phase === 'loading') return <Starting title={t('boot.loading')} />
  return (
    <DeskContext value={desk}>
      <ReadingProvider>
        {phase === 'rebuilding' && (
          <div className="page-notice">
            <Notice>{t('boot.rebuildingNote')}</Notice>
          </div>
        )}
        <KeepNotices />
        {children}
        <Readiness />
      </ReadingProvider>
    </DeskContext>
  )
}
