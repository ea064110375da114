import type { Lang } from '#i18n/lang.ts'
import { tableFields } from '#schema/ddl.ts'
import { extracts } from '#schema/extracts.ts'
import type { Words } from './words.ts'

/** Something that can be asked: a table, or a macro that gives one. */
export interface Source {
  name: string
  what: string
  /** A first query on it. */
  sql: string
}

const SCOPE = '$regions, $rounds, $kinds, $org_types, $from_month, $to_month, $as_of'

/** The tables of the extracts, those of the app, and the macros over what is in scope. */
export function sources(words: Words['tables'], lang: Lang): readonly Source[] {
  const own = extracts.map((extract) => ({
    name: extract.table,
    what: extract[lang],
    sql: `SELECT\n  ${shownFields(extract.table).join(',\n  ')}\nFROM ${extract.table}\nORDER BY file_id, line`,
  }))
  const others = Object.entries(words.names).map(([name, what]) => ({
    name,
    what,
    sql: `FROM ${name}`,
  }))
  const macros = Object.entries(words.macros).map(([name, what]) => ({
    name: `${name}(…)`,
    what,
    sql: `FROM ${name}(\n  ${SCOPE}\n)`,
  }))
  return [...macros, ...own, ...others]
}

function shownFields(table: string) {
  const extract = extracts.find((each) => each.table === table)!
  return tableFields(extract)
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('_state') && name !== 'attributes')
}
