import type { Lang } from '#i18n/lang.ts'
import type { Metric } from '#metrics/metric.ts'

/** Formula, interval, reference, and what is left out. */
export function MethodNote({ metric, lang }: { metric: Metric; lang: Lang }) {
  const { name, method } = metric.words[lang]
  return (
    <div className="method">
      <h3>{name}</h3>
      {method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
