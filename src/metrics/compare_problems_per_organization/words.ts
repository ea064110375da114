export const words = {
  zh: {
    view: '每家问题数',
    name: '每家党组织问题数的对比',
    definition: '发现问题 ÷ 被巡察党组织',
    unit: '个/家',
    formula: '每家问题数 = P ÷ N。问题的粗细随各地做法而异，同一处问题可写成一条或几条。',
  },
  en: {
    view: 'Problems per organization',
    name: 'Problems per organization, compared',
    definition: 'problems found ÷ organizations inspected',
    unit: 'problems per organization',
    formula:
      'Problems per organization = P ÷ N. How finely problems are counted differs by place; one matter may be written as one problem or as several.',
  },
}
