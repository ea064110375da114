import type { Lang } from '#i18n/lang.ts'

interface OfflineWords {
  there: string
  note: string
  reload: string
}

export const words: Record<Lang, OfflineWords> = {
  zh: {
    there: '新版本已就绪。',
    note: '重新载入后启用；只在内存里的数据届时会清空。',
    reload: '重新载入',
  },
  en: {
    there: 'A new version is ready.',
    note: 'It starts with a reload, which clears data held in memory only.',
    reload: 'Reload',
  },
}
