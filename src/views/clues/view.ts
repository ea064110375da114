import type { View } from '../view.ts'

const clues: View = {
  path: 'clues',
  order: 30,
  title: { zh: '线索', en: 'Clues' },
  filtered: true,
  figures: [
    'clue_funnel',
    'clue_disposal',
    'clue_recipient',
    'clue_series',
    'clue_lag',
    'clue_standardized',
    'clues_per_organization',
  ],
  load: () => import('./Page.tsx'),
}

export default clues
