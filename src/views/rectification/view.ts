import type { View } from '../view.ts'

const rectification: View = {
  path: 'rectification',
  order: 40,
  title: { zh: '整改', en: 'Rectification' },
  filtered: true,
  figures: [
    'completion_curve',
    'recurrence',
    'completion_points',
    'ageing',
    'round_timeline',
    'overdue',
    'roll_forward',
  ],
  load: () => import('./Page.tsx'),
}

export default rectification
