import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import { Badge } from '#ui/Badge.tsx'

/** Wherever synthetic rows stand, the card says so. */
export function SyntheticBadge({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation()
  if (!rows.some((row) => row['nature'] === 'synthetic')) return null
  const all = rows.every((row) => row['nature'] === 'synthetic')
  return <Badge tone="dashed">{t(all ? 'figure.synthetic' : 'figure.withSynthetic')}</Badge>
}
