import { useTranslation } from 'react-i18next'
import { everything } from '#scope/scope.ts'
import { Empty } from '#ui/Empty.tsx'
import { useReading } from './reading.ts'

/** In place of a drawing: how many rounds are there but not reported, and the way to more. */
export function EmptyDrawing({ missing }: { missing: number }) {
  const { t } = useTranslation()
  const { scope, change } = useReading()
  const { asOf, focus, compare } = scope
  const narrowed =
    scope.regions.length + scope.rounds.length + scope.kinds.length + scope.orgTypes.length > 0 ||
    scope.from + scope.to !== ''
  return (
    <>
      <Empty missing={missing > 0}>
        {missing > 0 ? t('figure.missingRounds', { count: missing }) : t('figure.noRows')}
      </Empty>
      {narrowed && (
        <p className="empty-way-out">
          <button
            type="button"
            className="link"
            onClick={() => change({ ...everything, asOf, focus, compare })}
          >
            {t('figure.relax')}
          </button>
        </p>
      )}
    </>
  )
}
