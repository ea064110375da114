import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { useLang } from '#ui/useLang.ts'
import { chipsOf } from './chips.ts'
import { FilterBar } from './FilterBar.tsx'
import { StatusBar } from './StatusBar.tsx'

/** The two sticky bars: what to look at, and what that leaves. */
export function Filters() {
  const { t } = useTranslation()
  const lang = useLang()
  const { scope, choices } = useReading()
  const chips = useMemo(
    () => (choices ? chipsOf(scope, choices, lang, t) : []),
    [scope, choices, lang, t],
  )
  if (!choices || choices.rounds.length === 0) return null
  return (
    <div className="sticky">
      <FilterBar count={chips.length} />
      <StatusBar chips={chips} />
    </div>
  )
}
