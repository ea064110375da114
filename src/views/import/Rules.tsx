import { exampleText, ruleName } from '#figure/rule-words.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Icon } from '#ui/Icon.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

/** What was read otherwise than it stands: how often, where, and how. */
export function Rules({ draft: { rules }, words }: { draft: Draft; words: Words }) {
  const lang = useLang()
  return (
    <Panel
      eyebrow={words.rules.eyebrow}
      title={words.rules.title(rules.length)}
      footer={words.rules.footer}
    >
      <ul className="import-rules">
        {rules.map(({ rule, header, count, examples }) => (
          <li key={`${rule} ${header}`} data-rule={rule}>
            <Icon name="check" />
            <span>
              {ruleName(rule, lang)}
              <small>
                {header === ''
                  ? words.question.records(count)
                  : `${header} · ${words.question.cells(count)}`}
                {examples.map(({ from, to }) => (
                  <span key={`${from} ${to}`} className="import-example">
                    {from === '' ? '“”' : from}
                    {to !== '' && to !== from && ` → ${exampleText(to, lang)}`}
                  </span>
                ))}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
