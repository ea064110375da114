import type { ComponentType } from 'react'
import type { Lang } from '#i18n/lang.ts'

/** One page; `view.ts` in a folder of its own is found by glob and needs no entry anywhere else. */
export interface View {
  /** In the address: `#/path`. */
  path: string
  /** Place in the navigation; from 100 on after the rule: pages about the tool's data, not findings. */
  order: number
  title: Readonly<Record<Lang, string>>
  /** Whether the filters bear on it. */
  filtered: boolean
  /** Reached from another page, not from the navigation. */
  hidden?: true
  /** The metrics whose figures stand on it, in their order. */
  figures?: readonly string[]
  load: () => Promise<{ default: ComponentType }>
}
