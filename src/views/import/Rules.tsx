import { exampleText, ruleName, ruleWhat } from '#figure/rule-words.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Icon } from '#ui/Icon.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { type RuleGroup, ruleGroups } from './rule-groups.ts'
import type { Words } from './words.ts'

interface RulesProps {
  className?: string
  draft: Draft
  words: Words
}

/** What was read otherwise than it stands: what was done, where, how often, and how. */
export function Rules({ className, draft, words }: RulesProps) {
  const groups = ruleGroups(draft.rules)
  if (groups.length === 0) return null
  return (
    <Panel
      className={className}
      eyebrow={words.rules.eyebrow}
      title={words.rules.title(groups.length)}
      footer={words.rules.footer}
    >
      <ul className="import-rules">
        {groups.map((group) => (
          <Rule key={group.rule} group={group} words={words} />
        ))}
      </ul>
    </Panel>
  )
}

function Rule({ group: { rule, places, examples }, words }: { group: RuleGroup; words: Words }) {
  const lang = useLang()
  const where = places.map(({ header, count }) =>
    header === '' ? words.rules.lines(count) : words.rules.places(header, count),
  )
  return (
    <li data-rule={rule}>
      <Icon name="check" />
      <div>
        <b>{ruleName(rule, lang)}</b>
        <p>{ruleWhat(rule, lang)}</p>
        <small>{where.join(words.separator)}</small>
        {examples.map(({ from, to }) => {
          const text =
            to !== '' && to !== from ? `${from || '“”'} → ${exampleText(to, lang)}` : from
          return (
            <code key={`${from} ${to}`} className="import-example" title={text}>
              {text}
            </code>
          )
        })}
      </div>
    </li>
  )
}
