import type { Metric } from './metric.ts'

const folders = import.meta.glob<Metric>('./*/metric.ts', { eager: true, import: 'default' })

/** Every metric by the name of its folder. Adding a folder is all it takes to appear here. */
export const metrics: Readonly<Record<string, Metric>> = Object.fromEntries(
  Object.entries(folders).map(([path, metric]) => [path.split('/')[1] ?? path, metric]),
)
