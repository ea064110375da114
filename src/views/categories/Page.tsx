import './categories.css'
import { count, percent } from '#charts/numbers.ts'
import { useReading } from '#figure/reading.ts'
import { useMetric } from '#figure/useMetric.ts'
import { useWorkspaceState } from '#figure/workspace.ts'
import type { CoverageRow } from '#metrics/category_coverage/columns.ts'
import coverage from '#metrics/category_coverage/metric.ts'
import { account } from '#metrics/category_coverage/sentences.ts'
import mix from '#metrics/category_mix/metric.ts'
import type { ResidualRow } from '#metrics/category_residual/columns.ts'
import residual from '#metrics/category_residual/metric.ts'
import { finding } from '#metrics/category_residual/sentences.ts'
import { useHold } from '#ui/hold.ts'
import { Page } from '#ui/Page.tsx'
import { useLang } from '#ui/useLang.ts'
import { Figures } from './Figures.tsx'
import { NothingLoaded } from './NothingLoaded.tsx'
import { Pickers } from './Pickers.tsx'
import { SchemeBanner } from './SchemeBanner.tsx'
import { useSchemes } from './useSchemes.ts'
import { words } from './words.ts'

/** What problems are about: mix, departures, concentration, change, and how much of it is known. */
export default function Categories() {
  const lang = useLang()
  const say = words[lang]
  const { rounds } = useReading()
  const { files } = useWorkspaceState()
  const schemes = useSchemes()
  const mixed = useMetric(mix, false)
  const departed = useMetric(residual, false)
  const covered = useMetric(coverage, false)
  useHold(rounds === null)
  if (files.every((file) => file.status !== 'ok')) return <NothingLoaded />
  const found = departed.rows && finding(departed.rows as ResidualRow[], lang)
  const title = found ?? (mixed.rows && mix.headline(mixed.rows, mixed.context)) ?? say.waiting
  const { classified, listed } = account((covered.rows ?? []) as CoverageRow[])
  const columns = departed.rows?.[0]?.['compared_by'] === 'round' ? 'round' : 'region'
  const isSynthetic = departed.rows?.[0]?.['nature'] === 'synthetic'
  return (
    <Page
      title={title}
      note={
        <>
          {say.caution}
          {isSynthetic && say.synthetic}
          {listed > 0 &&
            say.classified(count(classified), count(listed), percent(classified / listed))}
        </>
      }
      aside={schemes && schemes.length > 0 && <Pickers schemes={schemes} />}
    >
      {schemes && <SchemeBanner schemes={schemes} />}
      <Figures columns={columns} />
    </Page>
  )
}
