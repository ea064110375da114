import { Fragment } from 'react'
import { counted } from '#figure/counted.ts'
import { encodingName } from '#figure/file-facts.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { asideParts } from './balance-parts.ts'
import { gapsOf, type PreviewLine, previewLines } from './preview-lines.ts'
import { withRestored } from './revise.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface PreviewProps {
  className?: string
  draft: Draft
  reviser: Reviser
  words: Words
}

/** The file's text line by line: what is data, what is not and why, and a way to overrule that. */
export function Preview({ className, draft, reviser, words }: PreviewProps) {
  const { books, file, reading } = draft
  const lines = previewLines(draft)
  if (lines.length === 0) return null
  const end = Math.max(0, ...(books?.parts ?? []).map(({ to }) => to))
  const gaps = gapsOf(lines, end)
  const gapBefore = (line: number) => {
    const gap = gaps.get(line)
    return gap && <li className="line-gap">{words.preview.gap(gap.from, gap.to)}</li>
  }
  return (
    <Panel
      className={className}
      eyebrow={words.preview.eyebrow(file.name, encodingName(reading.encoding))}
      title={books ? words.preview.title(asideParts(books)) : words.preview.unsplit}
      footer={words.preview.footer}
    >
      <ol className="import-raw">
        {lines.map((line) => (
          <Fragment key={line.line}>
            {gapBefore(line.line)}
            <Line {...{ line, reviser, words }} />
          </Fragment>
        ))}
        {gapBefore(end + 1)}
      </ol>
    </Panel>
  )
}

function Line({ line, reviser, words }: { line: PreviewLine; reviser: Reviser; words: Words }) {
  const lang = useLang()
  const { role, reason, restorable } = line
  const isRestored = reviser.recipe.restored.includes(line.line)
  const tag = reason
    ? words.preview.rejected(reasonName(reason, lang))
    : (words.preview.roles[role] ?? '')
  return (
    <li className={`line-${reason ? 'rejected' : role}`} data-line={line.line} data-role={role}>
      <span className="line">{counted(line.line)}</span>
      <span className="text" title={line.record ?? undefined}>
        {line.record ?? words.preview.broughtBack}
      </span>
      <span className="tag">{tag}</span>
      {(isRestored || restorable) && (
        <button
          type="button"
          className="link"
          aria-label={words.preview.restoreLine(line.line)}
          aria-pressed={isRestored}
          onClick={() => reviser.revise((recipe) => withRestored(recipe, line.line, !isRestored))}
        >
          {isRestored ? words.preview.restored : words.preview.restore}
        </button>
      )}
    </li>
  )
}
