import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'
import { extractOf, extracts } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'

/** Why a file can't be loaded as things stand. */
export function Problem({ error }: { error: AppError | null }) {
  const { t } = useTranslation()
  const lang = useLang()
  if (!error) return null
  const { extract, names, likely } = error.facts
  const known = extracts.find(({ id }) => id === extract)
  const listed = (ids: unknown, nameOf: (id: string) => string | undefined) =>
    ids
      ? String(ids)
          .split(',')
          .map((id) => nameOf(id) ?? id)
          .join(lang === 'zh' ? '、' : ', ')
      : ''
  const facts = {
    ...error.facts,
    extract: known?.[lang] ?? '',
    names: listed(names, (id) => known?.columns[id]?.[lang]),
    likely: listed(likely, (id) => extractOf(id as ExtractId)?.[lang]),
  }
  return (
    <p className="import-problem" role="alert" data-error={error.code}>
      <Icon name="warn" />
      <span>
        {t(`errors.${error.code}.what`, facts)}{' '}
        <small>{t(`errors.${error.code}.next`, facts)}</small>
      </span>
    </p>
  )
}
