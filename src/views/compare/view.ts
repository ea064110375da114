import type { View } from '../view.ts'

const compare: View = {
  path: 'compare',
  order: 50,
  title: { zh: '对比', en: 'Compare' },
  filtered: true,
  figures: [
    'compare_clue_rate',
    'compare_problems_per_organization',
    'compare_clues_per_organization',
    'compare_rates',
    'compare_funnel',
    'compare_measures',
    'compare_conditions',
    'compare_mix',
    'compare_completion',
  ],
  load: () => import('./Page.tsx'),
}

export default compare
