import { useTranslation } from 'react-i18next'
import type { Params } from '#engine/engine.ts'
import type { Answer } from '#engine/read-only.ts'
import { type AppError, sentenceFacts } from '#errors.ts'
import { counted } from '#figure/counted.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { AnswerTable } from './AnswerTable.tsx'
import { saveAnswer } from './save-answer.ts'
import { EXPORTED, type Outcome, SHOWN } from './useConsole.ts'
import type { Words } from './words.ts'

interface AnswerPanelProps {
  outcome: Outcome
  onAll: (sql: string, params: Params) => Promise<Answer>
  words: Words['answer']
}

/** What the latest query brought back, or why it brought nothing. */
export function AnswerPanel({ outcome, onAll, words }: AnswerPanelProps) {
  const lang = useLang()
  switch (outcome.as) {
    case 'none':
      return <Panel eyebrow={words.eyebrow} title={words.none} />
    case 'running':
      return <Panel eyebrow={words.eyebrow} title={words.running} busy />
    case 'failed':
      return (
        <Panel eyebrow={words.eyebrow} title={words.failed}>
          <Failure error={outcome.error} />
        </Panel>
      )
    case 'answer': {
      const { answer, sql, params, seconds } = outcome
      const save = () => onAll(sql, params).then((all) => saveAnswer(all, lang))
      return (
        <Panel
          eyebrow={words.eyebrow}
          title={words.rows(counted(answer.rows.length), answer.isCut)}
          sub={words.took(seconds.toFixed(2))}
          tools={
            <span className="tools">
              <button type="button" className="link console-save" onClick={() => void save()}>
                <Icon name="download" />
                {words.export}
              </button>
            </span>
          }
          footer={
            answer.isCut && (
              <p>
                {words.cut(counted(SHOWN))}
                {words.exportCut(counted(EXPORTED))}
              </p>
            )
          }
        >
          <AnswerTable answer={answer} words={words} />
        </Panel>
      )
    }
  }
}

function Failure({ error }: { error: AppError }) {
  const { t } = useTranslation()
  const facts = sentenceFacts(error)
  const message = error.code === 'query_failed' && String(error.facts['message'] ?? '')
  return (
    <Notice>
      {t(`errors.${error.code}.what`, facts)}
      {message ? (
        <pre className="console-message">{message}</pre>
      ) : (
        ` ${t(`errors.${error.code}.next`, facts)}`
      )}
    </Notice>
  )
}
