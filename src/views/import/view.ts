import type { View } from '../view.ts'

const view: View = {
  path: 'import',
  order: 200,
  title: { zh: '核对导入', en: 'Check an import' },
  filtered: false,
  hidden: true,
  load: () => import('./Page.tsx'),
}

export default view
