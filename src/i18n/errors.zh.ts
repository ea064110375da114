import type { ErrorCode } from '#errors.ts'

/** What happened, and what the reader can do; a code without words does not compile. */
export const errorsZh: Record<ErrorCode, { what: string; next: string }> = {
  engine_unsupported: {
    what: '这个浏览器缺少本机计算所需的功能（WebAssembly 或 Web Worker）。',
    next: '请换用 Chrome、Edge、360、奇安信或 UOS 浏览器的较新版本（内核 89 以上），并关闭“兼容模式”。',
  },
  engine_start_failed: {
    what: '本机数据库没能启动。',
    next: '请重新打开本页；若仍不行，请联系部署人员检查计算组件是否完整。',
  },
  engine_restarted: {
    what: '计算线程中断，已重新启动。',
    next: '数据正在重建，请稍等片刻再试。',
  },
  engine_closed: { what: '本机数据库已关闭。', next: '请重新打开本页。' },
  engine_memory: {
    what: '内存不够，这一步没有完成，已有数据未受影响。',
    next: '请缩小筛选范围，或关闭其他标签页后重试。',
  },
  query_failed: { what: '这个计算没有成功。', next: '请重试；若仍不行，请缩小筛选范围。' },
  query_canceled: { what: '计算已取消。', next: '需要时请重试。' },
  param_missing: { what: '计算缺少参数 {{name}}。', next: '请重新打开本页。' },
  file_unreadable: {
    what: '读不了这个文件。',
    next: '请确认文件没有被移动或被其他程序占用，再选一次。',
  },
  file_changed: { what: '文件在载入途中被改动。', next: '请保存好文件后再选一次。' },
  file_empty: { what: '文件是空的。', next: '请确认导出成功后再选一次。' },
  file_not_text: {
    what: '这不是文本表格。',
    next: '请在 WPS 或 Excel 里另存为 CSV，再载入。',
  },
  file_too_large: {
    what: '文件太大。',
    next: '请拆成几个文件分别载入。',
  },
  encoding_unknown: {
    what: '认不出文件的编码。',
    next: '请在 WPS 或 Excel 里另存为“CSV UTF-8”，再载入。',
  },
  quote_unclosed: {
    what: '第 {{line}} 行的引号没有配对。',
    next: '请补上引号，或重新导出后再载入。',
  },
  not_a_table: { what: '文件里找不到表头。', next: '请确认第一行是列名，再载入。' },
  columns_missing: {
    what: '缺少必需的列：{{names}}。',
    next: '请补上这些列，或下载模板对照列名。',
  },
  extract_unknown: {
    what: '看不出这是哪一种数据表。',
    next: '请对照模板的列名修改表头后再载入。',
  },
  books_unbalanced: {
    what: '读到的行数与载入、拒绝、另列之和不符，已整体撤回。',
    next: '数据未受影响；请把文件结构反馈给维护人员。',
  },
  export_failed: { what: '没能导出。', next: '请重试，或换一个保存位置。' },
  unexpected: { what: '出了没有预料到的错。', next: '请重试；若仍不行，请重新打开本页。' },
}
