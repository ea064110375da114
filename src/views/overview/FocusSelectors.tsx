import { useReading } from '#figure/reading.ts'
import { isNext } from '#metrics/headline/change.ts'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import { Selector } from '#ui/Selector.tsx'
import { useLang } from '#ui/useLang.ts'
import { RoundList } from './RoundList.tsx'
import { words } from './words.ts'

/** Which round the page is about, and which it is held against. */
export function FocusSelectors({ rounds }: { rounds: readonly HeadlineRow[] }) {
  const say = words[useLang()]
  const { scope, context, change } = useReading()
  const focus = rounds.find((round) => round.round_key === context.focus)
  const other = rounds.find((round) => round.round_key === context.compare)
  return (
    <>
      <Selector
        label={say.focus}
        value={focus ? `${focus.region} ${focus.round}` : '—'}
        chosen={scope.focus !== ''}
        panel={(close) => (
          <RoundList
            label={say.focus}
            rounds={rounds}
            chosen={context.focus}
            onChoose={(key) => {
              change({ focus: key, compare: '' })
              close()
            }}
          />
        )}
      />
      <Selector
        label={say.compare}
        value={otherName(focus, other, say)}
        chosen={scope.compare !== ''}
        panel={(close) => (
          <RoundList
            label={say.compare}
            rounds={rounds.filter((round) => round !== focus)}
            chosen={context.compare}
            onChoose={(key) => {
              change({ compare: key })
              close()
            }}
          />
        )}
      />
    </>
  )
}

function otherName(
  focus: HeadlineRow | undefined,
  other: HeadlineRow | undefined,
  say: (typeof words)['zh'],
): string {
  if (!focus || !other) return say.noCompare
  if (focus.region_key !== other.region_key) return `${other.region} ${other.round}`
  return isNext(focus, other) ? say.previous(other.round ?? '') : (other.round ?? '')
}
