import type { ErrorCode } from '#errors.ts'

/** What happened, and what the reader can do; `what_pdf` says it of one kind of file or limit. */
export interface Sentences {
  what: string
  next: string
  [variant: `what_${string}` | `next_${string}`]: string
}

const sentences: Record<ErrorCode, Sentences> = {
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
  query_not_single: {
    what: '这不是一条可以执行的查询。',
    next: '请改正后再执行。',
    what_empty: '还没有写查询。',
    next_empty: '请写一条 SELECT 查询，或从右侧选一张表。',
    what_several: '一次只能执行一条查询。',
    next_several: '请删去中间的分号，分开执行。',
    what_quote: '有引号或注释没有写完。',
    next_quote: '请补上引号或注释的结尾。',
    what_parenthesis: '括号不成对。',
    next_parenthesis: '请补齐或删去多余的括号。',
  },
  param_missing: { what: '计算缺少参数 {{name}}。', next: '请重新打开本页。' },
  file_unreadable: {
    what: '读不了这个文件。',
    next: '请确认文件没有被移动或被其他程序占用，再选一次。',
    what_damaged: '文件已损坏，没有读取其中任何一行。',
    next_damaged: '请在 WPS 或 Excel 里打开并重新保存，再载入。',
  },
  file_changed: { what: '文件在载入途中被改动。', next: '请保存好文件后再选一次。' },
  file_empty: {
    what: '文件是空的。',
    next: '请确认导出成功后再选一次。',
    what_hidden: '看得见的工作表都是空的，只有隐藏的工作表里有内容。',
    next_hidden: '请选定要读的工作表。',
  },
  file_not_text: {
    what: '这不是文本表格。',
    what_pdf: '这是 PDF 文件，不是表格。',
    what_png: '这是图片（PNG），不是表格。',
    what_jpeg: '这是图片（JPEG），不是表格。',
    what_gif: '这是图片（GIF），不是表格。',
    what_webp: '这是图片（WebP），不是表格。',
    what_tiff: '这是图片（TIFF），不是表格。',
    what_video: '这是视频或照片，不是表格。',
    what_rtf: '这是 RTF 文档，不是表格。',
    what_xls: '这是旧格式的 Excel 工作簿（XLS）。',
    what_et: '这是旧格式的 WPS 表格（ET）。',
    what_xlsb: '这是二进制的 Excel 工作簿（XLSB）。',
    what_ods: '这是 OpenDocument 表格（ODS）。',
    what_doc: '这是 Word 文档，不是表格。',
    what_docx: '这是 Word 文档，不是表格。',
    what_ppt: '这是演示文稿，不是表格。',
    what_pptx: '这是演示文稿，不是表格。',
    what_zip: '压缩包里没有可读的表格。',
    what_gzip: '这是 GZIP 压缩文件。',
    what_rar: '这是 RAR 压缩包。',
    what_7z: '这是 7Z 压缩包。',
    what_exe: '这是程序，不是表格。',
    what_encrypted: '这个文件有密码。',
    next: '请在 WPS 或 Excel 里另存为 XLSX 或 CSV，再载入。',
    next_pdf: '请找到表格的原始文件，或把其中的表格复制后粘贴到数据页。',
    next_png: '请找到表格的原始文件。',
    next_jpeg: '请找到表格的原始文件。',
    next_gif: '请找到表格的原始文件。',
    next_webp: '请找到表格的原始文件。',
    next_tiff: '请找到表格的原始文件。',
    next_video: '请找到表格的原始文件。',
    next_rtf: '请把其中的表格复制后粘贴到数据页。',
    next_doc: '请把其中的表格复制后粘贴到数据页。',
    next_docx: '请把其中的表格复制后粘贴到数据页。',
    next_zip: '请放入 CSV、TSV、TXT 或 XLSX，再压缩为 ZIP。',
    next_gzip: '请解压后再载入。',
    next_rar: '请解压后再载入，或改用 ZIP。',
    next_7z: '请解压后再载入，或改用 ZIP。',
    next_exe: '请确认选对了文件。',
    next_encrypted: '请在 WPS 或 Excel 里去掉密码，再载入。',
  },
  file_too_large: {
    what: '文件太大。',
    what_entries: '压缩包里的文件太多。',
    what_bytes: '解压后太大。',
    what_ratio: '压缩比异常，可能不是正常的文件。',
    what_cells: '工作表的格子太多。',
    what_columns: '列太多，一个文件最多 {{limit}} 列。',
    what_merges: '工作表里合并的单元格太多。',
    what_files: '文件夹里的文件太多。',
    next: '请拆成几个文件分别载入。',
    next_ratio: '请在 WPS 或 Excel 里打开并重新保存，再载入。',
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
  storage_full: {
    what: '浏览器给本页的存储空间不够：需要 {{needed}} MB，还剩 {{left}} MB。',
    next: '请移除不用的文件或腾出磁盘空间；在此之前，新载入的数据只在内存里。',
  },
  storage_failed: {
    what: '没能写入本机存储，或写入后读不回来。',
    next: '数据仍在内存里；请导出工作区文件，再检查磁盘。',
  },
  workspace_elsewhere: {
    what: '保存在本机的工作区正由另一个标签页使用。',
    next: '请在那个标签页里操作，或重新打开本页；本页新载入的数据只在内存里。',
  },
  workspace_read_only: {
    what: '本页只读：工作区正由另一个标签页使用，这一步没有做。',
    next: '请在那个标签页里操作，或先在本页接管。',
  },
  workspace_newer: {
    what: '工作区由更新的版本（{{version}}）保存，本版本不打开，也没有改动它。',
    next: '请使用更新的版本打开。',
  },
  workspace_file_damaged: {
    what: '这个工作区文件不完整或被改动过，没有打开，现有数据未受影响。',
    next: '请换一份备份，或重新导出。',
  },
  unexpected: { what: '出了没有预料到的错。', next: '请重试；若仍不行，请重新打开本页。' },
}

/** The sentences of each error; a code without words does not compile. Variants are chosen by `sentenceFacts`. */
export const errorsZh: Record<ErrorCode, { what: string; next: string }> = sentences
