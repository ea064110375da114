import { useTranslation } from 'react-i18next'
import type { CodeChoice } from '#scope/choices.ts'
import { OptionList } from '#ui/OptionList.tsx'
import { ChosenFooter } from './ChosenFooter.tsx'

interface CodePanelProps {
  label: string
  choices: readonly CodeChoice[]
  wordOf: (code: string) => string
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  note?: string
}

/** Codes of one list, each with the number of rounds that have it. */
export function CodePanel({ label, choices, wordOf, chosen, onChange, note }: CodePanelProps) {
  const { t } = useTranslation()
  const options = choices.map(({ code, rounds }) => ({
    key: code,
    label: wordOf(code),
    detail: t('filter.rounds', { count: rounds }),
  }))
  return (
    <>
      <OptionList
        label={label}
        multiple
        groups={[{ title: '', options }]}
        chosen={chosen}
        onToggle={(code) => onChange(toggled(chosen, code))}
        footer={<ChosenFooter count={chosen.length} onClear={() => onChange([])} />}
      />
      {note && <p className="options-note">{note}</p>}
    </>
  )
}

const toggled = (list: readonly string[], item: string) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
