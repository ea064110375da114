import type { Params, Value } from '#engine/engine.ts'
import type { Words } from './words.ts'

/** The parameters that a query names, with their values. */
export function ParamList({ params, words }: { params: Params; words: Words }) {
  const named = Object.entries(params)
  if (named.length === 0) return null
  return (
    <dl className="console-params" aria-label={words.params}>
      {named.map(([name, value]) => (
        <div key={name}>
          <dt>${name}</dt>
          <dd>{shown(value) || words.everything}</dd>
        </div>
      ))}
    </dl>
  )
}

const shown = (value: Value) =>
  value !== null && typeof value === 'object' ? value.join('、') : String(value ?? '')
