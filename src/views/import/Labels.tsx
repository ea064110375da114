import { useMemo, useState } from 'react'
import { counted } from '#figure/counted.ts'
import type { Draft, DraftLabel } from '#intake/ask/draft.ts'
import type { ExtractId } from '#schema/table.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { CodePicker } from './CodePicker.tsx'
import { ListTable } from './ListTable.tsx'
import { codeGroups, fieldOf } from './label-codes.ts'
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
const FIRST = 12

/** Where the labels stand, for those who are led to them. */
export const LABELS = 'import-labels'

/** The labels that no list knows, each given a meaning once. */
export function Labels({ draft, reviser, words }: LabelsProps) {
  const { labels, classified, reading } = draft
  const [all, setAll] = useState(false)
  if (labels.length === 0) return null
  const own = words.labels
  const listed = [...labels].sort(
    (a, b) => Number(isAsked(b, reading.extract)) - Number(isAsked(a, reading.extract)),
  )
  const open = labels.filter(
    ({ column, label }) => chosenCode(reviser, column, label) === undefined,
  )
  return (
    <Panel
      eyebrow={own.eyebrow}
      title={own.title(open.length)}
      sub={classified ? own.classified(classified.mapped, classified.all) : undefined}
      footer={own.footer}
    >
      <div id={LABELS}>
        <ListTable
          caption={own.eyebrow}
          className="import-labels"
          heads={[
            { text: own.column },
            { text: own.label },
            { text: own.count, numeric: true },
            { text: own.code },
          ]}
        >
          {(all ? listed : listed.slice(0, FIRST)).map((label) => (
            <LabelRow
              key={`${label.column} ${label.label}`}
              {...{ label, reviser, words }}
              extract={reading.extract}
            />
          ))}
        </ListTable>
        {labels.length > FIRST && (
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? own.fewer : own.all(labels.length)}
          </button>
        )}
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

function LabelRow({ label: one, extract, reviser, words }: LabelRowProps) {
  const { column, label, count } = one
  const lang = useLang()
  const own = words.labels
  const field = fieldOf(column, extract)
  const asked = isAsked(one, extract)
  const groups = useMemo(
    () => [
      {
        title: '',
        options: [
          { key: NONE, label: asked ? own.pick : own.keep },
          { key: MISSING, label: own.missing },
        ],
      },
      ...codeGroups(column, extract, lang),
    ],
    [column, extract, lang, asked, own],
  )
  const code = chosenCode(reviser, column, label)
  return (
    <tr
      className={asked && code === undefined ? 'asked' : undefined}
      data-label={label}
      data-label-column={column}
      data-code={code ?? ''}
    >
      <td className="quiet">{field?.[lang] ?? column}</td>
      <th scope="row">
        <b title={label}>{label}</b>
      </th>
      <td className="numeric">{counted(count)}</td>
      <td className="target">
        <CodePicker
          label={`${label} → ${own.code}`}
          groups={groups}
          chosen={code === undefined ? NONE : code === '' ? MISSING : code}
          search={own.search}
          onChoose={(value) =>
            reviser.revise((recipe) => withLabel(recipe, column, label, codeOf(value)))
          }
        />
      </td>
    </tr>
  )
}

/** Whether rows with the label are rejected until it is given a code. */
const isAsked = ({ column }: DraftLabel, extract: ExtractId | null) =>
  fieldOf(column, extract)?.codes?.unknown === 'reject'

function chosenCode({ recipe }: Reviser, column: string, label: string) {
  return recipe.labels.find((one) => one.column === column && one.label === label)?.code
}

const codeOf = (value: string) => (value === NONE ? null : value === MISSING ? '' : value)
