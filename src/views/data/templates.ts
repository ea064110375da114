import { csvFile, csvHead, csvLines } from '#export/csv-lines.ts'
import { download, fileName } from '#export/download.ts'
import type { Lang } from '#i18n/lang.ts'
import { columnsOf } from '#schema/extracts.ts'
import type { Extract } from '#schema/table.ts'
import { templateRows } from '#schema/template.ts'

/** Saves an extract's empty CSV file, with Chinese headers. */
export function downloadTemplate(extract: Extract, name: string) {
  const [header = [], ...rows] = templateRows(extract, 'zh')
  download(csvFile([csvHead(header), csvLines(rows)]), fileName([name], 'csv'))
}

/** Names of the columns a file of this extract must have. */
export const requiredColumns = (extract: Extract, lang: Lang): readonly string[] =>
  columnsOf(extract)
    .filter(({ required }) => required)
    .map((column) => column[lang])
