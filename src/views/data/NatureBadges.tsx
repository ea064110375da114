import type { Row } from '#engine/engine.ts'
import type { Lang } from '#i18n/lang.ts'
import { natures as natureCodes } from '#schema/codes.ts'
import { Badge } from '#ui/Badge.tsx'

/** What a file says of its data: published, internal, or synthetic in a dashed frame. */
export function NatureBadges({ natures, lang }: { natures: readonly Row[]; lang: Lang }) {
  return natures.map((row) => {
    const nature = String(row['nature'])
    const words = natureCodes.codes.find(({ code }) => code === nature)?.[lang]
    return words === undefined ? null : nature === 'synthetic' ? (
      <Badge key={nature} tone="dashed">
        {words}
      </Badge>
    ) : (
      <Badge key={nature}>{words}</Badge>
    )
  })
}
