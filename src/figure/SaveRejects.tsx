import { useState } from 'react'
import { download, fileName } from '#export/download.ts'
import type { Lang } from '#i18n/lang.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { type ReadRejects, rejectCsv } from './reject-csv.ts'

const WORDS = {
  zh: {
    save: '下载被拒绝的行',
    saving: '正在写出…',
    failed: '没有写出，请重试。',
    name: '被拒绝的行',
  },
  en: {
    save: 'Download rejected rows',
    saving: 'Writing…',
    failed: 'Not written, please try again.',
    name: 'rejected-rows',
  },
} satisfies Record<Lang, object>

interface SaveRejectsProps {
  read: ReadRejects
  /** What the saved file is named after, in front of its own name. */
  of?: string
  className: string
}

/** Saves rejected rows, all of them, with line, column, value, reason in words and original line. */
export function SaveRejects({ read, of, className }: SaveRejectsProps) {
  const lang = useLang()
  const words = WORDS[lang]
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle')
  const save = async () => {
    setState('saving')
    try {
      const names = of === undefined ? [words.name] : [of, words.name]
      download(await rejectCsv(read, lang), fileName(names, 'csv'))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      {state === 'failed' && <span role="status">{words.failed}</span>}
      <button
        type="button"
        className={className}
        data-action="save-rejects"
        disabled={state === 'saving'}
        onClick={() => void save()}
      >
        <Icon name="download" />
        {state === 'saving' ? words.saving : words.save}
      </button>
    </>
  )
}
