import { counted } from '#figure/counted.ts'
import type { AsideReason } from '#intake/examine/aside.ts'
import type { BookPart, PartKind } from '#intake/report.ts'
import { isUnbroken, partLines } from '../part-lines.ts'
import { questions } from './words-zh-questions.ts'

const PARTS: Record<PartKind, string> = {
  title: '标题',
  header: '表头',
  repeated_header: '重复的表头',
  data: '可载入',
  total: '合计',
  comment: '说明',
  blank: '空行',
  rejected: '被拒绝',
}

const listOf = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}与${items.at(-1)}`

const share = (mapped: number, all: number) => (all === 0 ? '0' : ((mapped / all) * 100).toFixed(1))

const countOf = (parts: readonly BookPart[]) => parts.reduce((sum, { count }) => sum + count, 0)

export const zh = {
  title: '核对导入',
  none: { title: '没有等待核对的文件', text: '需要确认的文件会出现在这里。', back: '回到数据页' },
  heading: (read: number, loaded: number, rejected: number, aside: readonly BookPart[]) =>
    `${counted(read)} 行已全部对账：${[
      `${counted(loaded)} 行可载入`,
      rejected === 0 ? '没有行被拒绝' : `${counted(rejected)} 行被拒绝`,
      ...(aside.length === 0
        ? []
        : [`${counted(countOf(aside))} 行为${listOf(aside.map(({ kind }) => PARTS[kind]))}`]),
    ].join('，')}`,
  unbalanced: (read: number, missing: number) =>
    `读入 ${counted(read)} 行，有 ${counted(missing)} 行没有去处，请不要载入`,
  blocked: '还不能载入：请先回答下面的问题',
  caution: '文件只在本机内存中解析，没有上传。被拒绝的行不会丢失，可下载修改后单独补录。',
  steps: ['选择文件', '核对', '载入'],
  waiting: '等待核对的文件',
  open: (count: number) =>
    count === 0 ? '没有待回答的问题' : `还有 ${counted(count)} 个问题没有回答，涉及的行按拒绝处理`,
  held: (rejected: number) => `按您的选择，${counted(rejected)} 行被拒绝的处理好之前不载入`,
  load: (rows: number) => `载入 ${counted(rows)} 行`,
  replace: (rows: number) => `重新载入 ${counted(rows)} 行`,
  discard: '放弃',
  keepOld: '保持原样',
  busy: '正在重新读取…',
  borrowed: (name: string) => `沿用“${name}”的处理方法`,
  added: (headers: string) => `新增列：${headers}`,
  missing: (headers: string) => `少了列：${headers}`,
  changed: (facts: string) => `写法不同：${facts}`,
  same: '列与写法都相同',
  unborrow: '不沿用',
  separator: '、',
  stop: '；',
  factNames: { encoding: '编码', delimiter: '分隔符', quote: '引号', sheet: '工作表' },
  facts: {
    file: '文件',
    fileNote: (size: string, day: string) => `${size}，修改于 ${day}`,
    encoding: '编码',
    delimiter: '分隔符',
    header: '表头',
    sheet: '工作表',
    extract: '数据表',
    auto: '自动',
    unknown: '未识别',
    hiddenSheet: (name: string) => `${name}（隐藏）`,
    headerLine: (line: number, rows: number) =>
      rows > 1 ? `第 ${counted(line)} 行起 ${counted(rows)} 行` : `第 ${counted(line)} 行`,
    noHeader: '没有表头',
    titles: (count: number) => (count === 0 ? '上方没有标题行' : `跳过标题 ${counted(count)} 行`),
    columns: (count: number) => `${counted(count)} 列`,
    otherDelimiter: '其他…',
    typeDelimiter: '输入分隔符，回车',
    quote: '引号',
    quoteFound: (quote: string) => `引号 ${quote}`,
    quoteSet: (quote: string) => `指定 ${quote}`,
    total: '合计行',
    noTotal: '没有',
    noTotalNote: '没有找到合计、小计',
    unreadTotal: '尚未核对',
    unreadTotalNote: '能逐行读取后核对',
    totalLines: (found: readonly number[], count: number) =>
      found.length === count && count <= 3
        ? `第 ${found.map(counted).join('、')} 行`
        : `${counted(count)} 行`,
    totalAside: '不计入',
    totalData: '作为数据',
    totalAsk: '请确认',
    totalNote: (proved: number, doubtful: number) => {
      if (doubtful === 0) return proved === 0 ? '由您指定' : '与明细之和或条数相符'
      if (proved === 0) return '与明细之和对不上'
      return `${counted(proved)} 行与明细相符，${counted(doubtful)} 行对不上`
    },
    row: (row: string) => `一行 = ${row}`,
    encodingNote: '逐字节校验',
  },
  delimiters: {
    ',': '逗号',
    '\t': '制表符',
    ';': '分号',
    '|': '竖线',
    '，': '全角逗号',
    '、': '顿号',
  },
  fileQuestions: (count: number) => `整个文件有 ${counted(count)} 个问题`,
  mapping: {
    eyebrow: (count: number) => `字段对应 · ${counted(count)} 列`,
    title: (fed: number, kept: number, asked: number) =>
      [
        fed === 0 ? '还没有对应上的列' : `${counted(fed)} 列已对应`,
        kept > 0 && `${counted(kept)} 列随行保留`,
        asked > 0 && `${counted(asked)} 列需要确认`,
      ]
        .filter(Boolean)
        .join('，'),
    sub: '按列名、同义词、繁简与全半角匹配；原始列名与原文随数据保留，可随时更改。',
    source: '源列',
    examples: '样例',
    kind: '识别类型',
    target: '对应字段',
    status: '状态',
    required: '必填',
    optional: '可选',
    attribute: '随行保留为附加列',
    nothing: '不导入',
    exact: '同名匹配',
    chosen: '您已指定',
    near: (score: number) => `相近 ${score.toFixed(2)}，请确认`,
    kept: '附加列',
    left: '不导入',
    asked: '请确认',
    kinds: {
      integer: '整数',
      number: '数值',
      unit: '数值＋单位',
      percent: '百分数',
      date: '日期',
      text: '文本',
      long: '长文本',
      empty: '空',
    },
    dates: (forms: number) => (forms > 1 ? `日期 ${counted(forms)} 种` : '日期'),
    texts: (values: number) => `文本 ${counted(values)} 值`,
    withOthers: (kind: string) => `${kind}＋其他`,
    withEmpty: (kind: string) => `${kind}＋空`,
    filledOf: (filled: number) => `有值 ${counted(filled)} 格`,
    empty: '（空列名）',
    missingRequired: (names: string) => `必填字段还缺：${names}`,
    wholeFile: (field: string) => `整个文件的${field}：`,
    wholeFileNote: '文件里没有这一列时在此写明，每一行都按它算',
    allRequired: '必填字段已齐',
  },
  question: {
    cells: (count: number) => `${counted(count)} 格`,
    records: (count: number) => `${counted(count)} 行`,
    examples: (items: readonly string[]) => `如 ${items.map((item) => `“${item}”`).join('、')}`,
  },
  ...questions,
  balance: {
    eyebrow: '质量报告 · 行数对账',
    title: (read: number) => `读入 ${counted(read)} 行，逐行有去处`,
    open: (read: number, missing: number) =>
      `读入 ${counted(read)} 行，有 ${counted(missing)} 行没有去处`,
    parts: PARTS,
    lines: partLines.zh,
    rows: (rows: number) => `转成 ${counted(rows)} 条`,
    total: '合计',
    equals: '＝ 文件中的行数',
    sum: (read: number, counts: readonly number[]) =>
      `扫描器计数与逐部分计数各自独立，结果一致：${counted(read)} ＝ ${counts.map(counted).join(' ＋ ')}。`,
    unequal: (read: number, counts: readonly number[]) =>
      `扫描器计数与逐部分计数不一致：${counted(read)} ≠ ${counts.map(counted).join(' ＋ ')}。`,
  },
  rejects: {
    eyebrow: '质量报告 · 被拒绝的行',
    title: (count: number) => (count === 0 ? '没有被拒绝的行' : `${counted(count)} 行被拒绝`),
    titleOnly: (count: number, reason: string) => `${counted(count)} 行被拒绝：${reason}`,
    titleMost: (count: number, most: number, reason: string) =>
      `${counted(count)} 行被拒绝，其中 ${counted(most)} 行：${reason}`,
    titleVaried: (count: number) => `${counted(count)} 行被拒绝，原因各不相同`,
    none: '每一行数据都读得通。',
    line: '行号',
    column: '列',
    reason: '原因与原值',
    emptyValue: '（空）',
    more: (shown: number) => `这里列出前 ${counted(shown)} 处，下载的文件有全部。`,
    handling: '处理方式',
    load: (loaded: number) => `先载入 ${counted(loaded)} 行，被拒绝的行稍后补录`,
    loadNote: (rejected: number) =>
      `文件报告里写明被拒绝 ${counted(rejected)} 行，逐行可查、可下载`,
    hold: '有被拒绝的行就不载入',
    holdNote: '先回答问题、归并取值；或放弃本次，修改文件后重新选择',
  },
  rules: {
    eyebrow: '质量报告 · 已自动处理',
    title: (count: number) =>
      count === 0 ? '没有需要换算的写法' : `${counted(count)} 项自动处理，原文都保留`,
    places: (header: string, count: number) => `“${header}”${counted(count)} 格`,
    lines: (count: number) => `${counted(count)} 行`,
    footer: '每项的格数与样例也写入载入后的文件报告。',
  },
  labels: {
    eyebrow: '取值归并',
    title: (open: number) =>
      open === 0 ? '每种写法都有归属' : `${counted(open)} 种写法还没有归属`,
    classified: (mapped: number, all: number) =>
      `问题类别已归类 ${counted(mapped)} / ${counted(all)}（${share(mapped, all)}%）`,
    column: '字段',
    label: '写法',
    count: '格数',
    code: '归入',
    pick: '请选择',
    missing: '未报',
    keep: '保留原文，不归类',
    search: '搜索类别、代码或英文名',
    jump: '去归并',
    all: (count: number) => `列出全部 ${counted(count)} 种写法`,
    fewer: '收起',
    footer: '归并一次即可，同样列名的文件会沿用。',
  },
  preview: {
    eyebrow: (name: string, encoding: string) => `原文预览 · ${name} · 按 ${encoding} 解码`,
    title: (aside: readonly BookPart[]) =>
      aside.length === 0
        ? '每一行都是数据'
        : `${aside
            .map(
              (part) =>
                `${partLines.zh(part)}${isUnbroken(part) ? '' : `有 ${counted(part.count)} 行`}是${PARTS[part.kind]}`,
            )
            .join('，')}，其余是数据`,
    unsplit: '文件的前几行',
    restore: '作为数据',
    restored: '撤回',
    restoreLine: (line: number) => `第 ${counted(line)} 行作为数据`,
    broughtBack: '（已作为数据）',
    gap: (from: number, to: number) =>
      from === to ? `第 ${counted(from)} 行略` : `第 ${counted(from)}–${counted(to)} 行略`,
    footer: '行号为文件中的实际行号。',
    roles: {
      header: '表头',
      title: '标题，跳过',
      blank: '空行',
      total: '合计，不计入',
      comment: '说明，不计入',
    } satisfies Record<AsideReason, string> as Readonly<Record<string, string>>,
    rejected: (reason: string) => `拒绝：${reason}`,
  },
}

export type Words = typeof zh
