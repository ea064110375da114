import { expect, test } from 'vitest'
import { exampleText, ruleName, ruleWhat } from '#figure/rule-words.ts'
import { rulesEn } from '../../src/figure/rule-words-en.ts'
import { rulesZh } from '../../src/figure/rule-words-zh.ts'

test.each(['zh', 'en'] as const)('every rule has its own name in %s, and a line on it', (lang) => {
  const rules = Object.keys({ zh: rulesZh, en: rulesEn }[lang]) as (keyof typeof rulesZh)[]
  const names = rules.map((rule) => ruleName(rule, lang))
  expect(new Set(names).size).toBe(names.length)
  for (const rule of rules) expect(ruleWhat(rule, lang)).toMatch(lang === 'zh' ? /。$/ : /\.$/)
})

test.each([
  ['nr', '未报', 'not reported'],
  ['z', '不适用', 'not applicable'],
  ['c', '已隐去', 'suppressed'],
  ['true', '是', 'yes'],
  ['false', '否', 'no'],
  ['2023-04-27', '2023-04-27', '2023-04-27'],
  ['constructor', 'constructor', 'constructor'],
])('an example read as %s reads %s, %s', (to, zh, en) => {
  expect(exampleText(to, 'zh')).toBe(zh)
  expect(exampleText(to, 'en')).toBe(en)
})
