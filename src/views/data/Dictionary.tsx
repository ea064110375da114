import type { Lang } from '#i18n/lang.ts'
import { columnsOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import { Badge } from '#ui/Badge.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Words } from './words.ts'

interface DictionaryProps {
  extract: Extract
  words: Words['templates']
}

/** The columns of an extract: name, type, meaning, choices, example. */
export function Dictionary({ extract, words }: DictionaryProps) {
  const lang = useLang()
  return (
    <div className="wide-table">
      <table className="rows-table dictionary">
        <caption className="visually-hidden">{words.dictionaryOf(extract[lang])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.example}</th>
          </tr>
        </thead>
        <tbody>
          {columnsOf(extract).map((column) => (
            <tr key={column.id}>
              <th scope="row">
                {column[lang]} <code>{column.id}</code>
                {column.required && <Badge>{words.required}</Badge>}
              </th>
              <td className="nowrap quiet">{words.types[column.type]}</td>
              <td>{meaningOf(column, lang, words)}</td>
              <td>{column.example}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function meaningOf(column: Column, lang: Lang, words: Words['templates']): string {
  const choices = column.codes && words.choices(column.codes.codes.map((code) => code[lang]))
  return [column.note?.[lang], choices].filter(Boolean).join(words.stop)
}
