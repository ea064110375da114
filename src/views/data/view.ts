import type { View } from '../view.ts'

const view: View = {
  path: 'data',
  order: 100,
  title: { zh: '数据', en: 'Data' },
  filtered: false,
  load: () => import('./Page.tsx'),
}

export default view
