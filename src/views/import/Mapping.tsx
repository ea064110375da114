import { Fragment } from 'react'
import { columnLetter } from '#figure/file-facts.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Draft, DraftColumn } from '#intake/ask/draft.ts'
import { openQuestions } from '#intake/ask/open-questions.ts'
import type { ColumnMatch } from '#intake/report.ts'
import type { Question } from '#intake/rule.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { Choice, type OptionSet } from '#ui/Choice.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { Constants } from './Constants.tsx'
import { kindName } from './kind-name.ts'
import { ListTable } from './ListTable.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { questionsFor } from './questions.ts'
import { destinationOf, withDestination, wordOf } from './revise.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface MappingProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

/** Each source column and the field it feeds, with what is asked about it right below. */
export function Mapping({ draft, reviser, words }: MappingProps) {
  const { columns, extract } = draft.reading
  if (columns.length === 0) return null
  const isRead = draft.columns.length > 0
  const rows = Math.max(0, ...draft.columns.map(({ filled }) => filled))
  const asked = questionsFor(draft).columns
  const fed = columns.filter(({ column }) => column !== null).length
  const kept = columns.filter(({ column, keep }) => column === null && keep).length
  const open = columns.filter(
    ({ header }) => openQuestions(asked.get(header) ?? [], reviser.recipe).length > 0,
  ).length
  return (
    <Panel
      eyebrow={words.mapping.eyebrow(columns.length)}
      title={words.mapping.title(fed, kept, open)}
      sub={words.mapping.sub}
      footer={
        extract && (
          <>
            <Constants {...{ draft, reviser, words }} />
            <Required
              columns={columns}
              given={reviser.recipe.constants.map(({ column }) => column)}
              extract={extract}
              words={words}
            />
          </>
        )
      }
    >
      <ListTable
        caption={words.mapping.eyebrow(columns.length)}
        heads={[
          { text: words.mapping.source },
          ...(isRead ? [{ text: words.mapping.examples }, { text: words.mapping.kind }] : []),
          { text: words.mapping.target },
          { text: words.mapping.status },
        ]}
      >
        {columns.map((match) => (
          <Fragment key={match.index}>
            <ColumnRow
              match={match}
              facts={draft.columns.find(({ index }) => index === match.index)}
              rows={rows}
              questions={asked.get(match.header) ?? []}
              {...{ draft, reviser, words }}
            />
            {(asked.get(match.header) ?? []).map((question) => (
              <tr key={question.rule} className="import-asked">
                <td colSpan={5}>
                  <QuestionRow {...{ question, draft, reviser, words }} />
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </ListTable>
    </Panel>
  )
}

interface ColumnRowProps extends MappingProps {
  match: ColumnMatch
  facts: DraftColumn | undefined
  rows: number
  questions: readonly Question[]
}

function ColumnRow({ match, facts, rows, questions, draft, reviser, words }: ColumnRowProps) {
  const lang = useLang()
  const { index, header, column } = match
  const open = openQuestions(questions, reviser.recipe).length > 0
  const word = column ?? (match.keep ? 'attribute' : 'nothing')
  const chosen = reviser.recipe.columns.find((one) => one.header === header)
  return (
    <tr data-source={header} data-column={column ?? ''} className={open ? 'asked' : undefined}>
      <th scope="row">
        <span className="letter">{columnLetter(index)}</span>
        <b title={header}>{header || words.mapping.empty}</b>
      </th>
      {facts && (
        <>
          <td className="examples" title={facts.examples.join(words.separator)}>
            {facts.examples.join(words.separator)}
          </td>
          <td className="kind" data-kind={facts.kind} title={words.mapping.filledOf(facts.filled)}>
            {kindName(facts, rows, words.mapping)}
          </td>
        </>
      )}
      <td className={column ? 'target' : 'target none'}>
        <Choice
          label={`${header || words.mapping.empty} → ${words.mapping.target}`}
          options={[
            { value: 'attribute', text: words.mapping.attribute },
            { value: 'nothing', text: words.mapping.nothing },
          ]}
          sets={fieldSets(draft.reading.extract, lang, words)}
          value={chosen ? wordOf(chosen.destination) : word}
          onChange={(value) =>
            reviser.revise((recipe) => withDestination(recipe, header, destinationOf(value)))
          }
        />
      </td>
      <td className={open ? 'status open' : 'status'}>
        <span>
          {(open || column) && <Icon name={open ? 'warn' : 'check'} />}
          {statusOf(match, open, chosen !== undefined, words)}
        </span>
      </td>
    </tr>
  )
}

function statusOf(
  { column, keep, score }: ColumnMatch,
  open: boolean,
  isChosen: boolean,
  { mapping }: Words,
) {
  if (open) return score > 0 && score < 1 ? mapping.near(score) : mapping.asked
  if (isChosen) return mapping.chosen
  if (column !== null) return mapping.exact
  return keep ? mapping.kept : mapping.left
}

function fieldSets(
  extract: ExtractId | null,
  lang: Lang,
  { mapping }: Words,
): readonly OptionSet[] {
  if (!extract) return []
  const fields = columnsOf(extractOf(extract))
  const optionsOf = (isRequired: boolean) =>
    fields
      .filter(({ required }) => (required ?? false) === isRequired)
      .map((field) => ({ value: field.id, text: field[lang] }))
  return [
    { title: mapping.required, options: optionsOf(true) },
    { title: mapping.optional, options: optionsOf(false) },
  ]
}

interface RequiredProps {
  columns: readonly ColumnMatch[]
  /** Columns that the reader gave for the whole file. */
  given: readonly string[]
  extract: ExtractId
  words: Words
}

function Required({ columns, given, extract, words }: RequiredProps) {
  const lang = useLang()
  const fed = new Set([...columns.map(({ column }) => column), ...given])
  const missing = columnsOf(extractOf(extract)).filter(
    ({ id, required }) => required && !fed.has(id),
  )
  if (missing.length === 0) return words.mapping.allRequired
  const names = missing.map((field) => field[lang]).join(words.separator)
  return <b data-missing={missing.length}>{words.mapping.missingRequired(names)}</b>
}
