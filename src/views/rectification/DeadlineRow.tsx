import { authorityLevels } from '#schema/codes.ts'
import type { DeadlinePurpose, DeadlineRule } from '#schema/deadline-rules.ts'
import { Choice } from '#ui/Choice.tsx'
import { useLang } from '#ui/useLang.ts'
import { deadlineWords } from './deadline-words.ts'

interface DeadlineRowProps {
  rule: DeadlineRule
  label: string
  onChange: (parts: Partial<DeadlineRule>) => void
  onRemove: () => void
}

const PURPOSES: readonly DeadlinePurpose[] = ['plan', 'period', 'clue']

/** One rule: what it is for, how long, for whom, and when it holds. */
export function DeadlineRow({ rule, label, onChange, onRemove }: DeadlineRowProps) {
  const lang = useLang()
  const say = deadlineWords[lang]
  const name = (what: string) => `${label} · ${what}`
  const day = (at: 'from' | 'until') => (
    <input
      type="date"
      aria-label={name(say[at])}
      value={rule[at] ?? ''}
      onChange={({ target }) => onChange({ [at]: target.value === '' ? null : target.value })}
    />
  )
  return (
    <tr>
      <td>
        <Choice
          label={name(say.purpose)}
          options={PURPOSES.map((value) => ({ value, text: say.purposes[value] }))}
          value={rule.purpose}
          onChange={(value) => onChange({ purpose: value as DeadlinePurpose })}
        />
      </td>
      <td>
        <input
          type="number"
          min={1}
          max={120}
          aria-label={name(say.months)}
          value={Number.isNaN(rule.months) ? '' : rule.months}
          onChange={({ target }) => onChange({ months: target.valueAsNumber })}
        />
      </td>
      <td>
        <fieldset>
          <legend className="visually-hidden">{name(say.levels)}</legend>
          {authorityLevels.codes.map((level) => (
            <label key={level.code}>
              <input
                type="checkbox"
                checked={rule.levels.includes(level.code)}
                onChange={({ target }) =>
                  onChange({
                    levels: target.checked
                      ? [...rule.levels, level.code]
                      : rule.levels.filter((code) => code !== level.code),
                  })
                }
              />
              {level[lang]}
            </label>
          ))}
        </fieldset>
      </td>
      <td>{day('from')}</td>
      <td>{day('until')}</td>
      <td>
        <input
          type="text"
          className="deadlines-name"
          aria-label={name(say.name)}
          title={rule.source}
          value={rule[lang]}
          onChange={({ target: { value } }) =>
            onChange(rule.zh === rule.en ? { zh: value, en: value } : { [lang]: value })
          }
        />
      </td>
      <td>
        <button type="button" className="link" aria-label={name(say.remove)} onClick={onRemove}>
          {say.remove}
        </button>
      </td>
    </tr>
  )
}
