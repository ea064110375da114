import { useMemo } from 'react'
import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Draft, DraftLabel } from '#intake/ask/draft.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { axes, categories } from '#schema/taxonomy.ts'
import { Choice, type OptionSet } from '#ui/Choice.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { withLabel } from './revise.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface LabelsProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

const NONE = ''
const MISSING = 'missing'

/** The labels that no list knows, each given a meaning once. */
export function Labels({ draft, reviser, words }: LabelsProps) {
  const { labels, classified } = draft
  if (labels.length === 0) return null
  const open = labels.filter(
    ({ column, label }) => chosenCode(reviser, column, label) === undefined,
  )
  return (
    <Panel
      eyebrow={words.labels.eyebrow}
      title={words.labels.title(open.length)}
      sub={classified ? words.labels.classified(classified.mapped, classified.all) : undefined}
      footer={words.labels.footer}
    >
      <div className="import-scroll">
        <table className="import-map">
          <caption className="visually-hidden">{words.labels.eyebrow}</caption>
          <thead>
            <tr>
              <th scope="col">{words.labels.column}</th>
              <th scope="col">{words.labels.label}</th>
              <th scope="col" className="numeric">
                {words.labels.count}
              </th>
              <th scope="col">{words.labels.code}</th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label) => (
              <LabelRow
                key={`${label.column} ${label.label}`}
                {...{ label, reviser, words }}
                extract={draft.reading.extract}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

interface LabelRowProps {
  label: DraftLabel
  extract: ExtractId | null
  reviser: Reviser
  words: Words
}

function LabelRow({ label: { column, label, count }, extract, reviser, words }: LabelRowProps) {
  const lang = useLang()
  const field = extract ? columnsOf(extractOf(extract)).find(({ id }) => id === column) : undefined
  const sets = useMemo(
    () => optionsOf(column, extract, lang, words),
    [column, extract, lang, words],
  )
  const code = chosenCode(reviser, column, label)
  return (
    <tr data-label={label} data-label-column={column} data-code={code ?? ''}>
      <th scope="row">{field?.[lang] ?? column}</th>
      <td className="examples" title={label}>
        {label}
      </td>
      <td className="numeric">{counted(count)}</td>
      <td className="target">
        <Choice
          label={`${label} → ${words.labels.code}`}
          options={[
            {
              value: NONE,
              text: field?.codes?.unknown === 'reject' ? words.labels.pick : words.labels.keep,
            },
            { value: MISSING, text: words.labels.missing },
          ]}
          sets={sets}
          value={code === undefined ? NONE : code === '' ? MISSING : code}
          onChange={(value) =>
            reviser.revise((recipe) => withLabel(recipe, column, label, codeOf(value)))
          }
        />
      </td>
    </tr>
  )
}

function chosenCode({ recipe }: Reviser, column: string, label: string) {
  return recipe.labels.find((one) => one.column === column && one.label === label)?.code
}

const codeOf = (value: string) => (value === NONE ? null : value === MISSING ? '' : value)

function optionsOf(
  column: string,
  extract: ExtractId | null,
  lang: Lang,
  words: Words,
): readonly OptionSet[] {
  if (column === 'category') {
    return axes.map((axis) => ({
      title: axis[lang],
      options: [axis, ...categories.filter((one) => one.axis === axis.code)].map((one) => ({
        value: one.code,
        text: `${one.code} ${one[lang]}`,
      })),
    }))
  }
  const codes = extract ? (extractOf(extract).columns[column]?.codes?.codes ?? []) : []
  return [
    {
      title: words.labels.code,
      options: codes.map((one) => ({ value: one.code, text: one[lang] })),
    },
  ]
}
