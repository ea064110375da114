import type { View } from '../view.ts'

const overview: View = {
  path: 'overview',
  order: 10,
  title: { zh: '总览', en: 'Overview' },
  filtered: true,
  figures: ['clue_rate', 'province_coverage', 'reconciliation', 'clue_rate_grid'],
  load: () => import('./Page.tsx'),
}

export default overview
