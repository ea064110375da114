import type { Lang } from '#i18n/lang.ts'
import type { Metric } from '#metrics/metric.ts'

/** Topic · view; the view gives way where the card is narrow. */
export function Eyebrow({ metric, lang }: { metric: Metric; lang: Lang }) {
  const { topic, view } = metric.words[lang]
  return (
    <>
      {topic}
      <span className="eyebrow-view"> · {view}</span>
    </>
  )
}
