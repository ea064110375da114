import { useLook } from '#scope/useScope.ts'
import { OptionList } from '#ui/OptionList.tsx'
import { Selector } from '#ui/Selector.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** What is compared, and how it is counted. */
export function AngleSelectors() {
  const say = words[useLang()]
  const [look, change] = useLook()
  const by = look.by === 'round' ? '' : look.by
  return (
    <>
      <OneOf
        label={say.by}
        options={say.byOptions}
        value={by}
        usual=""
        onChange={(value) => change({ by: value })}
      />
      <OneOf
        label={say.completion}
        options={say.completionOptions}
        value={look.completion}
        usual="strict"
        onChange={(value) => change({ completion: value })}
      />
      <OneOf
        label={say.longTerm}
        options={say.longTermOptions}
        value={look.longTerm}
        usual="in"
        onChange={(value) => change({ longTerm: value })}
      />
    </>
  )
}

interface OneOfProps<V extends string> {
  label: string
  options: Readonly<Record<V, string>>
  value: V
  usual: V
  onChange: (value: V) => void
}

function OneOf<V extends string>({ label, options, value, usual, onChange }: OneOfProps<V>) {
  const list = Object.entries<string>(options).map(([key, text]) => ({ key, label: text }))
  return (
    <Selector
      label={label}
      value={options[value]}
      chosen={value !== usual}
      panel={(close) => (
        <OptionList
          label={label}
          groups={[{ title: '', options: list }]}
          chosen={[value]}
          onToggle={(key) => {
            onChange(key as V)
            close()
          }}
        />
      )}
    />
  )
}
