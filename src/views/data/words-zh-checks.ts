import { counted } from '#figure/counted.ts'
import type { FindingSeverity } from '#intake/reconcile/finding.ts'

/** Words of what is checked: rejected rows, findings, loaded rows. */
export const checks = {
  rejects: {
    eyebrow: '质量报告 · 被拒绝的行',
    heading: (rows: number, causes: number) => {
      if (rows === 0) return '没有被拒绝的行'
      if (rows === causes) return `${counted(rows)} 行被拒绝，逐行列明原因`
      return `${counted(rows)} 行被拒绝，共 ${counted(causes)} 处`
    },
    empty: '每一行数据都已载入。若有读不通的行，会在这里逐行列出行号、列、原值与原因。',
    file: '文件',
    line: '行号',
    column: '列',
    reason: '原因',
    record: '原文',
    wholeLine: '整行',
    emptyValue: '（空）',
    allFiles: '全部文件',
    allReasons: '全部原因',
    filterFile: '按文件筛选',
    filterReason: '按原因筛选',
    reasonCount: (reason: string, count: number) => `${reason}（${counted(count)}）`,
    footer: '行号是文件中的实际行号。改好原文件后重新选择即可补录；下载的 CSV 含原因列。',
  },
  findings: {
    eyebrow: '质量报告 · 数据对账',
    heading: (mismatch: number, check: number) => {
      if (mismatch + check === 0) return '各数之间没有发现出入'
      if (check === 0) return `${counted(mismatch)} 处数字不等，照原样保留`
      if (mismatch === 0) return `${counted(check)} 处宜核对来源，照原样保留`
      return `${counted(mismatch)} 处数字不等，${counted(check)} 处宜核对来源，都照原样保留`
    },
    unknown: '通报数、明细与分项的出入',
    lead: '只指出出入，不替来源修改任何数。',
    region: '地区',
    round: '轮次',
    text: '出入',
    severity: '性质',
    severities: {
      mismatch: '数字不等',
      check: '宜核对',
      info: '读数提示',
    } satisfies Record<FindingSeverity, string>,
    where: '出处',
    line: (line: number) => `第 ${counted(line)} 行`,
    rows: '所在的行',
    show: (rows: number) => `查看 ${counted(rows)} 行`,
    hide: '收起',
    firstRows: (listed: number, all: number) =>
      `共 ${counted(all)} 行，列出前 ${counted(listed)} 行。`,
    empty: '通报数与明细、分项与合计、日期先后、重复与缺失的编号都已核对。',
    footer: '总览页的对账卡列出其中最需要留意的几处。',
  },
  rows: {
    eyebrow: '已载入的行 · 可对照原文件',
    heading: (name: string, count: number) => `${name} 载入了 ${counted(count)} 行`,
    pick: '文件',
    line: '行号',
    and: '、',
    goTo: '从第几行起',
    lead: '按列类型读出的值；行号是文件中的实际行号。',
    empty: '这个文件没有载入的行。',
    footer: '未报 = 来源没有给出，不是 0；约 = 来源写的是约数。',
    states: {
      nr: '未报',
      z: '不适用',
      c: '已隐去',
      p: '初步',
      r: '修订',
      '≈': '约',
    },
    yes: '是',
    no: '否',
  },
}
