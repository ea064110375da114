import { count } from '#charts/numbers.ts'
import { schemeName } from '#metrics/problem-mix-schemes.ts'
import { useLook } from '#scope/useScope.ts'
import { Choice } from '#ui/Choice.tsx'
import { useLang } from '#ui/useLang.ts'
import type { UsedScheme } from './useSchemes.ts'
import { words } from './words.ts'

/** Which scheme's problems to look at, and at which level. */
export function Pickers({ schemes }: { schemes: readonly UsedScheme[] }) {
  const lang = useLang()
  const say = words[lang]
  const [{ scheme, level }, change] = useLook()
  const named = schemes.filter((used) => used.scheme !== '')
  return (
    <>
      {named.length > 0 && (
        <Choice
          label={say.scheme}
          value={named.some((used) => used.scheme === scheme) ? scheme : ''}
          onChange={(value) => change({ scheme: value })}
          options={[
            { value: '', text: say.everyScheme },
            ...named.map((used) => ({
              value: used.scheme,
              text: say.onlyScheme(schemeName(used.scheme, lang), count(used.problems)),
            })),
          ]}
        />
      )}
      <Choice
        label={say.level}
        value={level}
        onChange={(value) => change({ level: value === 'axis' ? 'axis' : 'category' })}
        options={[
          { value: 'category', text: say.levels.category },
          { value: 'axis', text: say.levels.axis },
        ]}
      />
    </>
  )
}
