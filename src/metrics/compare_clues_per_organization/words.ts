export const words = {
  zh: {
    view: '每家线索数',
    name: '每家党组织线索数的对比',
    definition: '移交线索 ÷ 被巡察党组织',
    unit: '件/家',
    formula: '每家线索数 = C ÷ N，只计按件登记的线索，按人登记的不计。',
  },
  en: {
    view: 'Clues per organization',
    name: 'Clues per organization, compared',
    definition: 'clues passed on ÷ organizations inspected',
    unit: 'clues per organization',
    formula: 'Clues per organization = C ÷ N; clues counted in pieces only, not in persons.',
  },
}
