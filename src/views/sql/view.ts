import type { View } from '../view.ts'

const view: View = {
  path: 'sql',
  order: 110,
  title: { zh: 'SQL', en: 'SQL' },
  filtered: true,
  load: () => import('./Page.tsx'),
}

export default view
