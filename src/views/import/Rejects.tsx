import { type CSSProperties, useCallback } from 'react'
import { counted } from '#figure/counted.ts'
import { columnLetter } from '#figure/file-facts.ts'
import type { ReadRejects } from '#figure/reject-csv.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import { SaveRejects } from '#figure/SaveRejects.tsx'
import { useWorkspace } from '#figure/workspace.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { draftRejects } from '#intake/ask/draft-rejects.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { Handling } from './Handling.tsx'
import { ListTable } from './ListTable.tsx'
import { mainCause } from './reject-causes.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

// Heights in px.
const HEAD = 28
const ROW = 53

interface RejectsProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

/** The first cells and records that would be rejected, all of them to download, and what is to be done about them. */
export function Rejects({ draft, reviser, words }: RejectsProps) {
  const lang = useLang()
  const { engine } = useWorkspace()
  const read = useCallback<ReadRejects>(
    (page) => draftRejects(engine, draft, page),
    [engine, draft],
  )
  const { books, file } = draft
  if (!books) return null
  const own = words.rejects
  const isSome = books.rejected > 0
  return (
    <Panel
      className="import-rejected"
      eyebrow={own.eyebrow}
      title={titleOf(draft, own, lang)}
      sub={isSome ? undefined : own.none}
      footer={isSome && <SaveRejects read={read} of={file.name} className="link import-save" />}
    >
      {isSome && (
        <>
          <RejectRows draft={draft} words={own} />
          {books.loaded > 0 && <Handling books={books} reviser={reviser} words={own} />}
        </>
      )}
    </Panel>
  )
}

function RejectRows({ draft: { rejects, books, reading }, words }: RejectRowsProps) {
  const lang = useLang()
  const letters = new Map(reading.columns.map(({ header, index }) => [header, columnLetter(index)]))
  const listed = new Set(rejects.map(({ line }) => line)).size
  return (
    <section
      className="import-scroll"
      aria-label={words.eyebrow}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard
      tabIndex={0}
      style={{ '--needed': `${HEAD + rejects.length * ROW}px` } as CSSProperties}
    >
      <ListTable
        className="import-rejects"
        caption={words.eyebrow}
        heads={[
          { text: words.line, numeric: true },
          { text: words.column },
          { text: words.reason },
        ]}
      >
        {rejects.map(({ line, header, value, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have several rejects alike
          <tr key={`${line} ${header} ${i}`} data-reason={reason}>
            <th scope="row" className="numeric">
              {counted(line)}
            </th>
            <td className="quiet" title={header || undefined}>
              {letters.get(header) ?? '–'}
            </td>
            <td>
              {reasonName(reason, lang)}
              <small title={value || undefined}>{value || words.emptyValue}</small>
            </td>
          </tr>
        ))}
      </ListTable>
      {listed < (books?.rejected ?? 0) && (
        <p className="import-more">{words.more(rejects.length)}</p>
      )}
    </section>
  )
}

interface RejectRowsProps {
  draft: Draft
  words: Words['rejects']
}

function titleOf(draft: Draft, words: Words['rejects'], lang: Lang): string {
  const rejected = draft.books?.rejected ?? 0
  const cause = mainCause(draft)
  if (!cause) return words.title(rejected)
  if (cause.varied) return words.titleVaried(rejected)
  const reason = reasonName(cause.reason, lang)
  return cause.only
    ? words.titleOnly(rejected, reason)
    : words.titleMost(rejected, cause.lines, reason)
}
