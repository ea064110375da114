import type { Lang } from '#i18n/lang.ts'

const zh = {
  waiting: '正在计算各轮次的数字',
  focus: '聚焦',
  compare: '对比',
  previous: (round: string) => `上一轮（${round}）`,
  noCompare: '无可比轮次',
  byDefault: '恢复默认',
  search: '搜索地区或轮次',
  interval: '95% 区间',
  firstRun: {
    title: '比较不同地区、不同轮次的巡察成果',
    note: '载入台账或通报汇总表，几步之内得到带口径、样本量和误差区间的图表。缺什么数，就写“未报”，不当作 0。',
    load: { eyebrow: '载入数据', title: '选择表格文件', go: '去数据页' },
    loadText: '可一次选多个 CSV。自动识别 GBK 与 UTF-8、标题行、合计行和日期写法，逐行对账。',
    sample: { eyebrow: '先看看', title: '打开示例', go: '打开示例数据' },
    sampleText: '玉溪、天镇等地的公开通报轮次，另附虚构地区的模拟数据，两者分开列示。',
    sampleFailed: '示例数据没能载入，请检查网站文件是否完整。',
    local: { eyebrow: '数据不离开本机', title: '只在浏览器内存中计算' },
    localText: '没有服务器端计算，不上传，不统计访问。关闭或刷新本页即清空。',
  },
}

const en: typeof zh = {
  waiting: 'Working out the numbers of each round',
  focus: 'Focus',
  compare: 'Compare',
  previous: (round) => `Previous (${round})`,
  noCompare: 'No comparable round',
  byDefault: 'Back to default',
  search: 'Search region or round',
  interval: '95% interval',
  firstRun: {
    title: 'Compare the outcomes of inspection rounds across regions',
    note: 'Load ledgers or published totals and get charts with definition, sample size and interval. What is missing reads “not reported”, never 0.',
    load: { eyebrow: 'Load data', title: 'Choose table files', go: 'Go to the data page' },
    loadText:
      'Several CSV files at once. GBK and UTF-8, title rows, total rows and date forms are recognised, and every row is accounted for.',
    sample: { eyebrow: 'Have a look first', title: 'Open the sample', go: 'Open the sample data' },
    sampleText:
      'Published rounds of Yuxi, Tianzhen and others, with synthetic data of fictional regions beside them, kept apart.',
    sampleFailed:
      'The sample could not be loaded; ask whether the files of this site are complete.',
    local: {
      eyebrow: 'Data stays on this machine',
      title: 'Computed in the browser’s memory only',
    },
    localText:
      'No server computes, nothing is uploaded or counted. Closing or reloading clears it.',
  },
}

export const words: Record<Lang, typeof zh> = { zh, en }
