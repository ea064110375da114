import { useMemo } from 'react'
import { useRows } from '#figure/useRows.ts'
import type { FileReport } from '#intake/report.ts'
import { extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { inFileOrder, keptHeadersSql } from './kept-columns.ts'

/** Headers of the columns that are kept beside a file's rows. */
export function useKeptHeaders(file: FileReport, extract: ExtractId): readonly string[] {
  const hasKept = file.columns.some(({ keep }) => keep)
  const params = useMemo(() => (hasKept ? { file: file.fileId } : null), [hasKept, file.fileId])
  const { data } = useRows(keptHeadersSql(extractOf(extract)), params)
  return useMemo(
    () =>
      inFileOrder(
        (data ?? []).map((row) => String(row['header'])),
        file,
      ),
    [data, file],
  )
}
