import { type OptionGroup, OptionList } from '#ui/OptionList.tsx'
import { Selector } from '#ui/Selector.tsx'

interface CodePickerProps {
  /** Of what the code is chosen; heard, not seen. */
  label: string
  groups: readonly OptionGroup[]
  chosen: string
  search: string
  onChoose: (key: string) => void
}

/** One code of a long list, by searching for its name. */
export function CodePicker({ label, groups, chosen, search, onChoose }: CodePickerProps) {
  const option = groups.flatMap(({ options }) => options).find(({ key }) => key === chosen)
  return (
    <span className="import-code">
      <Selector
        label={label}
        value={option?.label ?? chosen}
        chosen={chosen !== ''}
        panel={(close) => (
          <OptionList
            label={label}
            groups={groups}
            chosen={[chosen]}
            search={search}
            onToggle={(key) => {
              onChoose(key)
              close()
            }}
          />
        )}
      />
    </span>
  )
}
