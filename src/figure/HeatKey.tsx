import { useTranslation } from 'react-i18next'
import type { Tokens } from '#charts/tokens.ts'
import { Missing } from '#ui/Missing.tsx'

/** What the colours, the hatch and the frame mean. */
export function HeatKey({ breaks, tokens }: { breaks: readonly number[]; tokens: Tokens }) {
  const { t } = useTranslation()
  const bins = [...breaks, null]
  return (
    <div className="heat-key">
      <span className="heat-ramp" aria-hidden="true">
        {bins.map((bound, bin) => (
          <i key={bound ?? 'last'} style={{ background: tokens.sequential[bin] }} />
        ))}
      </span>
      <span className="number">
        {t('figure.bins')} {binTexts(breaks).join('　')}
      </span>
      <Missing>{t('figure.notReportedKey')}</Missing>
      <span>
        <i className="heat-dot" />
        {t('figure.notLoaded')}
      </span>
      <span>
        <i className="heat-focus" />
        {t('figure.focus')}
      </span>
    </div>
  )
}

const binTexts = (breaks: readonly number[]): string[] => [
  `＜${breaks[0]}`,
  ...breaks.slice(1).map((bound, index) => `${breaks[index]}–${bound}`),
  `≥${breaks.at(-1)}`,
]
