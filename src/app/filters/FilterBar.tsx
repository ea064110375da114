import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import { Icon } from '#ui/Icon.tsx'
import { Selector } from '#ui/Selector.tsx'
import { AsOfPanel } from './AsOfPanel.tsx'
import { CopyLink } from './CopyLink.tsx'
import { FilterList } from './FilterList.tsx'
import { StepButtons } from './StepButtons.tsx'

/** What to look at, as of when, and the steps that led here. */
export function FilterBar({ count }: { count: number }) {
  const { t } = useTranslation()
  const { scope, context, change } = useReading()
  const { dataAsOf } = useWorkspaceState()
  const [open, setOpen] = useState(false)
  return (
    <section className="filter-bar" aria-label={t('filter.label')}>
      <button
        type="button"
        className={count > 0 ? 'selector chosen filter-drawer' : 'selector filter-drawer'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        {t('filter.label')}
        {count > 0 && <span className="selector-count">{count}</span>}
      </button>
      <div className={open ? 'filter-list open' : 'filter-list'}>
        <FilterList />
      </div>
      <div className="filter-right">
        <Selector
          label={t('filter.asOf')}
          value={context.asOf || '—'}
          chosen={scope.asOf !== ''}
          icon="calendar"
          panel={() => (
            <AsOfPanel asOf={scope.asOf} latest={dataAsOf} onChange={(asOf) => change({ asOf })} />
          )}
        />
        <span className="rule" />
        <StepButtons />
        <CopyLink />
      </div>
    </section>
  )
}
