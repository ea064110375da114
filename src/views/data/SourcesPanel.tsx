import { useMemo, useState } from 'react'
import type { Row } from '#engine/engine.ts'
import { useRows } from '#figure/useRows.ts'
import type { Lang } from '#i18n/lang.ts'
import { sourceGrades } from '#schema/codes.ts'
import { Pager } from '#ui/Pager.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { QueryState } from './QueryState.tsx'
import countsSql from './source-counts.sql?raw'
import sql from './sources.sql?raw'
import type { Words } from './words.ts'

const ALL = {}
const SIZE = 15

/** Where the published figures come from; addresses are text, never links. */
export function SourcesPanel({ words }: { words: Words }) {
  const lang = useLang()
  const [page, setPage] = useState(0)
  const params = useMemo(() => ({ limit: SIZE, offset: page * SIZE }), [page])
  const rows = useRows(sql, params)
  const counts = useRows(countsSql, ALL).data?.[0]
  const all = Number(counts?.['rounds'] ?? 0)
  return (
    <Panel
      className="span-12"
      eyebrow={words.sources.eyebrow}
      title={titleOf(counts, words.sources)}
      sub={all > 0 && gradeSummary(counts ?? {}, words, lang)}
      footer={words.sources.divisions}
      busy={rows.isFetching}
    >
      {all > 0 && (
        <QueryState query={rows} words={words}>
          {(found) => <SourceRows rows={found} words={words.sources} />}
        </QueryState>
      )}
      <Pager page={page} size={SIZE} all={all} onPage={setPage} words={words.pager} />
    </Panel>
  )
}

function titleOf(counts: Row | undefined, words: Words['sources']): string {
  if (!counts) return words.unknown
  const rounds = Number(counts['rounds'])
  return rounds === 0 ? words.none : words.heading(rounds, Number(counts['links']))
}

function gradeSummary(counts: Row, { sources }: Words, lang: Lang): string {
  const official = sources.gradeCount(
    gradeName('official_or_press', lang),
    Number(counts['official']),
  )
  const mirrors = sources.gradeCount(gradeName('mirror', lang), Number(counts['mirrors']))
  return `${sources.grades(official, mirrors)} ${sources.caution}`
}

const gradeName = (grade: string, lang: Lang) =>
  sourceGrades.codes.find(({ code }) => code === grade)?.[lang] ?? grade

function SourceRows({ rows, words }: { rows: readonly Row[]; words: Words['sources'] }) {
  const lang = useLang()
  return (
    <div className="wide-table">
      <table className="rows-table source-table" data-sources>
        <caption className="visually-hidden">{words.eyebrow}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.grade}</th>
            <th scope="col">{words.link}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row['file_name']} ${row['line']}`}>
              <th scope="row" className="nowrap">
                {row['region']}
              </th>
              <td className="nowrap">{row['round']}</td>
              <td>{row['source_title']}</td>
              <td className="nowrap">
                {row['source_grade']
                  ? gradeName(String(row['source_grade']), lang)
                  : words.ungraded}
              </td>
              <td className="address">{row['source_url'] ?? words.noLink}</td>
              <td className="where">
                {row['file_name']}:{row['line']}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
