import type { Lang } from '#i18n/lang.ts'

const zh = {
  title: 'SQL 控制台：直接查询已载入的表',
  note: '只读：查询不改动数据，也读不到本机其他文件。筛选条件以 $regions、$as_of 等参数代入。',
  query: {
    eyebrow: '查询',
    label: '查询语句',
    run: '执行',
    hint: 'Ctrl + Enter 执行',
    cancel: '取消',
  },
  params: '代入的参数',
  everything: '全部',
  answer: {
    eyebrow: '结果',
    none: '还没有执行查询',
    running: '正在执行',
    failed: '查询没有成功',
    rows: (rows: string, isCut: boolean) => (isCut ? `前 ${rows} 行` : `共 ${rows} 行`),
    cut: (rows: string) => `只显示前 ${rows} 行，导出可取到更多。`,
    empty: '没有符合条件的行。',
    export: '导出 CSV',
    exportCut: (rows: string) => `导出最多 ${rows} 行。`,
    missing: 'NULL',
    took: (seconds: string) => `用时 ${seconds} 秒`,
    caption: '查询结果',
  },
  tables: {
    eyebrow: '表与宏',
    title: '可以查询什么',
    use: (name: string) => `查询 ${name}`,
    rows: (rows: string) => `${rows} 行`,
    columns: '列',
    names: {
      region: '地区',
      round: '轮次',
      file: '文件',
      reject: '拒收的行',
      set_aside: '搁置的行',
      finding: '核对结果',
      finding_row: '核对结果涉及的行',
      deadline_rule: '期限规则',
    },
    macros: {
      round_in_scope: '筛选范围内的轮次，每轮一行',
      problem_in_scope: '筛选范围内的问题，含截至日的整改状态和期限',
      clue_in_scope: '筛选范围内的线索，含截至日的处置',
    },
  },
}

const en: typeof zh = {
  title: 'SQL console: ask the loaded tables directly',
  note: 'Read-only: a query changes no data and reaches no other file. The filters come in as parameters such as $regions and $as_of.',
  query: {
    eyebrow: 'Query',
    label: 'Query',
    run: 'Run',
    hint: 'Ctrl + Enter runs it',
    cancel: 'Cancel',
  },
  params: 'Parameters',
  everything: 'all',
  answer: {
    eyebrow: 'Answer',
    none: 'No query has been run yet',
    running: 'Running',
    failed: 'The query did not succeed',
    rows: (rows, isCut) => (isCut ? `First ${rows} rows` : `${rows} rows`),
    cut: (rows) => `Only the first ${rows} rows are shown; an export holds more.`,
    empty: 'No row meets the conditions.',
    export: 'Export CSV',
    exportCut: (rows) => `At most ${rows} rows are exported.`,
    missing: 'NULL',
    took: (seconds) => `${seconds} s`,
    caption: 'Answer to the query',
  },
  tables: {
    eyebrow: 'Tables and macros',
    title: 'What can be asked',
    use: (name) => `Query ${name}`,
    rows: (rows) => `${rows} rows`,
    columns: 'Columns',
    names: {
      region: 'Regions',
      round: 'Rounds',
      file: 'Files',
      reject: 'Rejected rows',
      set_aside: 'Rows set aside',
      finding: 'Findings of the checks',
      finding_row: 'Rows behind the findings',
      deadline_rule: 'Time limits',
    },
    macros: {
      round_in_scope: 'Rounds in scope, one row each',
      problem_in_scope: 'Problems in scope, with progress and limit as of the day',
      clue_in_scope: 'Clues in scope, with disposal as of the day',
    },
  },
}

export const words: Record<Lang, typeof zh> = { zh, en }
export type Words = typeof zh
