import { useReading } from '#figure/reading.ts'
import { sides } from '#schema/compared.ts'
import type { Selections } from '#scope/selection.ts'
import { Selector } from '#ui/Selector.tsx'
import { useLang } from '#ui/useLang.ts'
import { SidePanel } from './SidePanel.tsx'
import { words } from './words.ts'

interface AddSideProps {
  asked: Selections
  selections: Selections
  change: (selections: Selections) => void
}

/** One more column, up to four, once A and B are there. */
export function AddSide({ asked, selections, change }: AddSideProps) {
  const say = words[useLang()]
  const { choices } = useReading()
  const next = sides.find((side) => !selections[side])
  if (!choices || !next || next === 'A' || next === 'B') return null
  return (
    <Selector
      label={say.add(next)}
      value=""
      panel={(close) => (
        <SidePanel
          side={next}
          choices={choices}
          selection={undefined}
          onChange={(selection) => selection && change({ ...asked, [next]: selection })}
          close={close}
        />
      )}
    />
  )
}
