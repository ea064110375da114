import { describe, expect, test } from 'vitest'
import { wordFor, words } from '../../../src/views/import/words.ts'

// What `recipes.ts` compares between two files.
const FACTS = ['encoding', 'delimiter', 'quote', 'sheet']

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(FACTS)('the fact %s has a name', (fact) => {
    const name = wordFor(words[lang].factNames, fact)
    expect(name).toMatch(lang === 'zh' ? /^\p{Script=Han}+$/u : /^[a-z ]+$/)
  })
})

test.each(['constructor', '__proto__', '编'])('the unknown name %s stays as it is', (name) => {
  expect(wordFor(words.zh.factNames, name)).toBe(name)
})
