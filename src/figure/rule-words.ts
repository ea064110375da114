import type { Lang } from '#i18n/lang.ts'
import type { RuleId } from '#intake/rule.ts'
import { rulesEn } from './rule-words-en.ts'
import { type RuleWords, rulesZh } from './rule-words-zh.ts'

const rules: Readonly<Record<Lang, Readonly<Record<RuleId, RuleWords>>>> = {
  zh: rulesZh,
  en: rulesEn,
}

/** States and truth values among the examples; everything else reads as it stands. */
const STATES = new Map<string, Readonly<Record<Lang, string>>>([
  ['nr', { zh: '未报', en: 'not reported' }],
  ['z', { zh: '不适用', en: 'not applicable' }],
  ['c', { zh: '已隐去', en: 'suppressed' }],
  ['true', { zh: '是', en: 'yes' }],
  ['false', { zh: '否', en: 'no' }],
])

/** What a rule does, in a few words. */
export const ruleName = (rule: RuleId, lang: Lang): string => rules[lang][rule].name

/** Why or how a rule does it, in one line. */
export const ruleWhat = (rule: RuleId, lang: Lang): string => rules[lang][rule].what

/** What an example was read as; states in words. */
export const exampleText = (to: string, lang: Lang): string => STATES.get(to)?.[lang] ?? to
