import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import type { ColumnSpec } from '#metrics/metric.ts'
import { stateWord } from '#metrics/state.ts'
import { Missing } from '#ui/Missing.tsx'
import { formatNumber, isNumeric } from './format.ts'

interface MetricCellProps {
  row: Row
  id: string
  spec: ColumnSpec
  lang: Lang
  heading: boolean
  /** Shows the records behind the row; its heading then is a button. */
  onOpen?: (() => void) | undefined
}

/** One value: the number as printed and in full, or its state in words. */
export function MetricCell({ row, id, spec, lang, heading, onOpen }: MetricCellProps) {
  const value = row[id] ?? null
  if (!isNumeric(spec.kind)) return <PlainCell value={value} heading={heading} onOpen={onOpen} />
  const state = stateOf(row, id, spec)
  return (
    <td
      className="numeric"
      data-column={id}
      data-value={typeof value === 'number' ? value : undefined}
      data-state={state}
    >
      {typeof value === 'number' ? (
        <>
          {state === '≥' && '≥ '}
          <Approximate state={state} />
          {formatNumber(value, spec.kind)}
          {(state === 'p' || state === 'r') && <sup>{state}</sup>}
        </>
      ) : (
        <Absent state={state} lang={lang} />
      )}
    </td>
  )
}

interface PlainCellProps {
  value: Row[string] | undefined
  heading: boolean
  onOpen: (() => void) | undefined
}

function PlainCell({ value, heading, onOpen }: PlainCellProps) {
  const { t } = useTranslation()
  const text = typeof value === 'boolean' ? t(value ? 'state.yes' : 'state.no') : (value ?? '—')
  if (!heading) return <td>{text}</td>
  return (
    <th scope="row">
      {onOpen ? (
        <button type="button" className="row-open" title={t('behind.open')} onClick={onOpen}>
          {text}
        </button>
      ) : (
        text
      )}
    </th>
  )
}

function Approximate({ state }: { state: string }) {
  const { t } = useTranslation()
  return state === '≈' ? `${t('state.approximate')} ` : null
}

function Absent({ state, lang }: { state: string; lang: Lang }) {
  if (state === 'nr') return <Missing>{stateWord(state, lang)}</Missing>
  return <span className="dim">{stateWord(state, lang)}</span>
}

function stateOf(row: Row, id: string, { state }: ColumnSpec): string {
  const named = state === undefined ? null : row[state]
  const missing = row[id] === null || row[id] === undefined
  if (typeof named !== 'string') return missing ? 'nr' : 'value'
  return missing && named === 'value' ? 'z' : named
}
