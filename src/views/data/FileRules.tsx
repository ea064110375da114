import { useState } from 'react'
import { exampleText, ruleName, ruleWhat } from '#figure/rule-words.ts'
import type { FileReport } from '#intake/report.ts'
import type { RuleUse } from '#intake/rule.ts'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

const FIRST = 6

/** What was read otherwise than it stands, rule by rule, each with up to three examples. */
export function FileRules({ file: { rules }, words }: { file: FileReport; words: Words['files'] }) {
  const [all, setAll] = useState(false)
  if (rules.length === 0) return null
  const shown = all ? rules : rules.slice(0, FIRST)
  return (
    <div className="file-rules">
      <h3>{words.rules(rules.length)}</h3>
      <ul>
        {shown.map((use) => (
          <Rule key={`${use.rule} ${use.header}`} use={use} words={words} />
        ))}
      </ul>
      {rules.length > FIRST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerRules : words.allRules(rules.length)}
        </button>
      )}
    </div>
  )
}

function Rule({ use, words }: { use: RuleUse; words: Words['files'] }) {
  const lang = useLang()
  const { rule, header, count, examples } = use
  return (
    <li data-rule={rule} data-count={count}>
      <b>{ruleName(rule, lang)}</b>
      <span>{[header, words.ruleCells(count)].filter(Boolean).join(' · ')}</span>
      <small>{ruleWhat(rule, lang)}</small>
      {examples.map(({ from, to }) => (
        <code key={`${from} ${to}`}>
          {from === '' ? words.emptyCell : from}
          {to !== '' && to !== from && ` → ${exampleText(to, lang)}`}
        </code>
      ))}
    </li>
  )
}
