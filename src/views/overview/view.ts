import type { View } from '../view.ts'

const overview: View = {
  path: 'overview',
  order: 10,
  title: { zh: '总览', en: 'Overview' },
  filtered: true,
  load: () => import('./Page.tsx'),
}

export default overview
