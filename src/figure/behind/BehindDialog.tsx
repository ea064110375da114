import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { namedIn } from '#engine/bind.ts'
import type { Behind } from '#metrics/metric.ts'
import { Icon } from '#ui/Icon.tsx'
import { Pager } from '#ui/Pager.tsx'
import { counted } from '../counted.ts'
import { useReading } from '../reading.ts'
import { useRows } from '../useRows.ts'
import './behind.css'
import { recordCountSql, recordsSql } from './behind-sql.ts'
import { RecordTable } from './RecordTable.tsx'

const SIZE = 20

interface BehindDialogProps {
  /** By kind of record; those of which there are none are left out. */
  behind: readonly Behind[]
  onClose: () => void
}

/** The records behind a mark, each with its file and line. */
export function BehindDialog({ behind, onClose }: BehindDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="behind" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{behind[0]?.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('behind.close')}
          title={t('behind.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {behind.map((each) => (
        <Records key={each.records} behind={each} alone={behind.length === 1} />
      ))}
    </dialog>
  )
}

interface RecordsProps {
  behind: Behind
  /** Whether it says so when there are none. */
  alone: boolean
}

function Records({ behind, alone }: RecordsProps) {
  const { t } = useTranslation()
  const { params } = useReading()
  const [page, setPage] = useState(0)
  const [sql, countSql] = useMemo(() => [recordsSql(behind), recordCountSql(behind)], [behind])
  const known = useMemo(() => ({ ...params, ...behind.values }), [params, behind])
  const paged = useMemo(
    () => namedIn(sql, { ...known, limit: SIZE, offset: page * SIZE }),
    [sql, known, page],
  )
  const count = useRows(
    countSql,
    useMemo(() => namedIn(countSql, known), [countSql, known]),
  )
  const rows = useRows(sql, paged)
  const all = Number(count.data?.[0]?.['records'] ?? 0)
  const words = {
    label: t('behind.pages'),
    range: (from: number, to: number, total: number) =>
      t('behind.range', { from: counted(from), to: counted(to), total: counted(total) }),
    previous: t('behind.previous'),
    next: t('behind.next'),
  }
  const failed = rows.error ?? count.error
  if (failed) return <p className="quiet">{t(`errors.${failed.code}.what`, failed.facts)}</p>
  if (!rows.data || !count.data) return <p className="quiet">{t('figure.waiting')}</p>
  if (all === 0 && !alone) return null
  return (
    <>
      <p className="behind-count">{t(`behind.${behind.records}`, { total: counted(all) })}</p>
      <RecordTable records={behind.records} rows={rows.data} />
      <Pager page={page} size={SIZE} all={all} onPage={setPage} words={words} />
    </>
  )
}
