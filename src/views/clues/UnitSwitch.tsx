import { useLook } from '#scope/useScope.ts'
import { Segments } from '#ui/Segments.tsx'
import { useLang } from '#ui/useLang.ts'
import { words } from './words.ts'

/** Clues in pieces or in persons, for every figure of the page. */
export function UnitSwitch() {
  const say = words[useLang()]
  const [{ unit }, change] = useLook()
  return (
    <div className="unit-switch">
      <span>{say.counted}</span>
      <Segments
        label={say.unit}
        value={unit}
        onChange={(value) => change({ unit: value })}
        segments={(['piece', 'person'] as const).map((value) => ({
          value,
          name: say[value],
          text: say[value],
        }))}
      />
    </div>
  )
}
