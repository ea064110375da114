import type { View } from '#views/view.ts'

const FOUND: Record<string, View> = import.meta.glob('../views/*/view.ts', {
  eager: true,
  import: 'default',
})

/** The pages there are, in the order of the navigation. */
export const views: readonly View[] = Object.values(FOUND).sort((a, b) => a.order - b.order)

/** Path of the page that opens when none is named. */
export const home = views[0]?.path ?? ''
