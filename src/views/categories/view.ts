import type { View } from '../view.ts'

const categories: View = {
  path: 'categories',
  order: 20,
  title: { zh: '问题类别', en: 'Categories' },
  filtered: true,
  figures: [
    'category_coverage',
    'category_unmatched',
    'category_mix',
    'category_residual',
    'category_pareto',
    'category_change',
  ],
  load: () => import('./Page.tsx'),
}

export default categories
