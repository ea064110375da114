import { useTranslation } from 'react-i18next'
import type { Finding } from '#charts/drawing.ts'

interface FindingsListProps {
  findings: readonly Finding[]
  onSelect: (round: string) => void
  /** Shows all of them as a table. */
  onAll: () => void
}

const SHOWN = 18

/** What does not add up, one line for each; a subject with a round puts that round in focus. */
export function FindingsList({ findings, onSelect, onAll }: FindingsListProps) {
  const { t } = useTranslation()
  const more = findings.length - SHOWN
  return (
    <>
      <ul className="findings">
        {findings.slice(0, SHOWN).map(({ key, subject, text, round }) => (
          <li key={key} data-row={key}>
            {round === null ? (
              <span className="findings-subject">{subject}</span>
            ) : (
              <button type="button" className="findings-subject" onClick={() => onSelect(round)}>
                {subject}
              </button>
            )}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link findings-all" onClick={onAll}>
          {t('figure.allFindings', { count: findings.length })}
        </button>
      )}
    </>
  )
}
