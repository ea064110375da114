import { counted } from '#figure/counted.ts'
import { columnLetter } from '#figure/file-facts.ts'
import { reasonName } from '#figure/reject-reasons.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

/** The first cells and records that would be rejected, each with its line and reason. */
export function Rejects({ draft, words }: { draft: Draft; words: Words }) {
  const lang = useLang()
  const { rejects, books, reading } = draft
  if (!books) return null
  const letters = new Map(reading.columns.map(({ header, index }) => [header, columnLetter(index)]))
  const rejected = books.rejected
  return (
    <Panel
      eyebrow={words.rejects.eyebrow}
      title={words.rejects.title(rejected)}
      footer={rejects.length < rejected ? words.rejects.more(rejects.length) : undefined}
    >
      {rejects.length > 0 && (
        <div className="import-scroll">
          <table className="import-map import-rejects">
            <caption className="visually-hidden">{words.rejects.eyebrow}</caption>
            <thead>
              <tr>
                <th scope="col">{words.rejects.line}</th>
                <th scope="col">{words.rejects.column}</th>
                <th scope="col">{words.rejects.reason}</th>
              </tr>
            </thead>
            <tbody>
              {rejects.map(({ line, header, value, reason }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line may have several rejects alike
                <tr key={`${line} ${header} ${i}`} data-reason={reason}>
                  <th scope="row" className="numeric">
                    {counted(line)}
                  </th>
                  <td className="quiet">{letters.get(header) ?? '–'}</td>
                  <td>
                    {reasonName(reason, lang)}
                    <small title={value}>{value}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
