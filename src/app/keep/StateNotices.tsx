import { useTranslation } from 'react-i18next'
import { type AppError, sentenceFacts } from '#errors.ts'
import { download, fileName } from '#export/download.ts'
import { useKeep } from '#figure/keep.ts'
import type { KeepFinding } from '#intake/keep/keep-state.ts'
import { Notice } from '#ui/Notice.tsx'
import type { KeepWords } from './words.ts'

/** A newer version kept the workspace on this computer. */
export function Newer({ version, words }: { version: string; words: KeepWords }) {
  const keep = useKeep()
  const save = async () => download(await keep.packNewer(), fileName(['xunxi', version], 'zip'))
  return (
    <Notice
      actions={
        <button type="button" className="link" onClick={() => void save()}>
          {words.exportNewer}
        </button>
      }
    >
      {words.newer(version)}
    </Notice>
  )
}

/** Another tab has the workspace. */
export function ReadOnly({ words }: { words: KeepWords }) {
  const keep = useKeep()
  return (
    <Notice
      tone="info"
      actions={
        <button
          type="button"
          className="button"
          data-keep-choice="take-over"
          onClick={() => void keep.takeOver()}
        >
          {words.takeOver}
        </button>
      }
    >
      {words.readOnly}
    </Notice>
  )
}

/** The latest change is not kept. */
export function Failing({ error, words }: { error: AppError; words: KeepWords }) {
  const { t } = useTranslation()
  const facts = sentenceFacts(error)
  return (
    <Notice>
      <b data-keep-failure={error.code}>{words.failing}</b> {t(`errors.${error.code}.what`, facts)}{' '}
      {t(`errors.${error.code}.next`, facts)}
    </Notice>
  )
}

/** What opening the workspace brought to light, each to be dismissed on its own. */
export function Findings({
  findings,
  words,
}: {
  findings: readonly KeepFinding[]
  words: KeepWords
}) {
  const keep = useKeep()
  return findings.map((finding) => (
    <Notice
      key={JSON.stringify(finding)}
      actions={
        <button type="button" className="link" onClick={() => keep.dismiss(finding)}>
          {words.dismiss}
        </button>
      }
    >
      <span data-keep-finding={finding.kind}>{sentenceOf(finding, words)}</span>
    </Notice>
  ))
}

function sentenceOf(finding: KeepFinding, words: KeepWords): string {
  if (finding.kind === 'source_damaged') return words.sourceDamaged(finding.name)
  if (finding.kind === 'not_loaded') return words.notLoaded(finding.name)
  if (finding.kind === 'rows_differ') return words.rowsDiffer(finding)
  return words.findings[finding.kind]
}
