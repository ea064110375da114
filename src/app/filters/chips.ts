import type { TFunction } from 'i18next'
import type { Lang } from '#i18n/lang.ts'
import { nameRounds } from '#metrics/round.ts'
import { kinds, orgTypes } from '#schema/codes.ts'
import type { Choices } from '#scope/choices.ts'
import type { Scope } from '#scope/scope.ts'
import { codeWord } from './code-words.ts'

export interface ChipItem {
  key: string
  label: string
  value: string
  /** The scope's parts as they are without this value. */
  without: Partial<Scope>
}

const NOTHING: Partial<Scope> = {
  regions: [],
  rounds: [],
  kinds: [],
  orgTypes: [],
  from: '',
  to: '',
}

/** What clears every filter; the as-of date, focus and comparison stay. */
export const cleared = NOTHING

/** One chip for each chosen value. */
export function chipsOf(scope: Scope, choices: Choices, lang: Lang, t: TFunction): ChipItem[] {
  const regionNames = new Map(choices.regions.map(({ key, name }) => [key, name]))
  const roundNames = new Map(
    nameRounds(choices.rounds, lang).map((round) => [
      round.round_key,
      `${round.region} ${round.round}`,
    ]),
  )
  const list = (
    field: 'regions' | 'rounds' | 'kinds' | 'orgTypes',
    label: string,
    nameOf: (value: string) => string,
  ) =>
    scope[field].map((value) => ({
      key: `${field}:${value}`,
      label,
      value: nameOf(value),
      without: { [field]: scope[field].filter((other) => other !== value) },
    }))
  const time = timeText(scope, t)
  return [
    ...list('regions', t('filter.region'), (key) => regionNames.get(key) ?? key),
    ...list('rounds', t('filter.round'), (key) => roundNames.get(key) ?? key),
    ...list('kinds', t('filter.kind'), (code) => codeWord(kinds, code, lang)),
    ...list('orgTypes', t('filter.orgType'), (code) => codeWord(orgTypes, code, lang)),
    ...(time
      ? [{ key: 'time', label: t('filter.time'), value: time, without: { from: '', to: '' } }]
      : []),
  ]
}

/** The months chosen, in words; empty when none are. */
export function timeText({ from, to }: Pick<Scope, 'from' | 'to'>, t: TFunction): string {
  if (from && to) return t('filter.fromTo', { from, to })
  if (from) return t('filter.fromOnly', { from })
  return to && t('filter.toOnly', { to })
}
