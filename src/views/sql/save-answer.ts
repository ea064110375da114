import type { Answer } from '#engine/read-only.ts'
import type { Lang } from '#i18n/lang.ts'

const NAME = { zh: '查询结果', en: 'query' }

/** Saves an answer as a CSV file. */
export async function saveAnswer({ columns, rows }: Answer, lang: Lang) {
  const [{ linesCsv }, { download, fileName }] = await Promise.all([
    import('#export/csv.ts'),
    import('#export/download.ts'),
  ])
  const names = columns.map(({ name }) => name)
  const lines = rows.map((row) => columns.map((_, i) => row[`c${i}`] ?? ''))
  download(linesCsv(names, lines).blob, fileName([NAME[lang]], 'csv'))
}
