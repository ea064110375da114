import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useReading } from '#figure/reading.ts'
import { useRows } from '#figure/useRows.ts'
import { metrics } from '#metrics/index.ts'
import { useLang } from '#ui/useLang.ts'
import { views } from '../views.ts'
import {
  type Entry,
  figureEntries,
  kinds,
  organizationEntries,
  pageEntries,
  regionEntries,
  roundEntries,
} from './entries.ts'
import { find } from './find.ts'
import organizationsSql from './organizations.sql?raw'
import { sounds } from './sounds.ts'

const NONE = {}

/** What fits a text by kind, the best of each first; the pages and figures when there is no text yet. */
export function useEntries(text: string, most: number) {
  const { t } = useTranslation()
  const lang = useLang()
  const { choices } = useReading()
  const organizations = useRows(organizationsSql, NONE).data
  const all = useMemo<Record<(typeof kinds)[number], Entry[]>>(() => {
    const rounds = (count: number) => t('search.rounds', { count })
    const records = (count: number) => t('search.records', { count })
    return {
      page: pageEntries(views, lang),
      figure: figureEntries(views, metrics, lang),
      region: choices ? regionEntries(choices, rounds) : [],
      round: choices ? roundEntries(choices, lang) : [],
      organization: organizationEntries(organizations ?? [], records),
    }
  }, [choices, organizations, lang, t])
  return useMemo(() => {
    const isOpen = text.trim() === ''
    return kinds
      .map((kind) => {
        const found = isOpen ? (kind === 'page' ? all.page : []) : find(all[kind], text, sounds)
        const entries = isOpen ? found : found.slice(0, most)
        return { kind, entries, more: found.length - entries.length }
      })
      .filter(({ entries }) => entries.length > 0)
  }, [all, text, most])
}
