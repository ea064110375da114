export const words = {
  zh: {
    view: '线索率',
    name: '每百个问题对应线索的对比',
    definition: '移交线索 ÷ 发现问题 × 100',
    unit: '件/百个问题',
    formula:
      '线索率 = C ÷ P × 100。线索与问题是并列的两项计数，线索不是问题的一部分，比值可以大于 100。',
  },
  en: {
    view: 'Clue rate',
    name: 'Clues per 100 problems, compared',
    definition: 'clues passed on ÷ problems found × 100',
    unit: 'clues per 100 problems',
    formula:
      'Clue rate = C ÷ P × 100. Clues and problems are two counts beside each other; clues are no part of the problems, and the quotient may exceed 100.',
  },
}
