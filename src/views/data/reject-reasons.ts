import type { Lang } from '#i18n/lang.ts'
import type { RejectReason } from '#intake/reject.ts'

const zh: Record<RejectReason, string> = {
  too_few_cells: '格数比表头少',
  too_many_cells: '格数比表头多，可能有未加引号的分隔符',
  stray_quote: '引号没有配对',
  line_too_long: '这一行过长',
  bad_encoding: '有无法解码的字节',
  required_missing: '必填的格是空的',
  spreadsheet_error: '单元格是表格软件的错误值',
  region_missing: '没有写地区',
  region_ambiguous: '地区重名，请写全称或代码',
  region_conflict: '地区名称与代码不一致',
  round_missing: '没有轮次，也没有进驻日期',
  not_a_count: '不是计数',
  bad_thousands: '千分位写法不对',
  not_whole: '计数不是整数',
  too_large: '数字过大',
  not_a_percent: '不是百分比',
  ambiguous_percent: '分不清是百分数还是小数',
  not_a_date: '不是日期',
  no_such_date: '没有这一天',
  ambiguous_date: '日与月的先后分不清',
  incomplete_date: '日期缺年、月或日',
  excel_serial: '像 Excel 日期序号，请改成日期',
  not_boolean: '不是“是”或“否”',
  unknown_code: '不在可填的值之内',
}

const en: Record<RejectReason, string> = {
  too_few_cells: 'fewer cells than the header',
  too_many_cells: 'more cells than the header, perhaps a delimiter without quotes',
  stray_quote: 'a quotation mark without its pair',
  line_too_long: 'the line is too long',
  bad_encoding: "bytes that can't be decoded",
  required_missing: 'a required cell is empty',
  spreadsheet_error: 'the cell is an error value of a spreadsheet',
  region_missing: 'no region given',
  region_ambiguous: 'several regions have this name; give the full name or the code',
  region_conflict: 'region name and code disagree',
  round_missing: 'neither a round nor a start date',
  not_a_count: 'not a count',
  bad_thousands: 'not valid thousands groups',
  not_whole: 'the count is not a whole number',
  too_large: 'the number is too large',
  not_a_percent: 'not a percentage',
  ambiguous_percent: 'a percentage or a fraction: not clear which',
  not_a_date: 'not a date',
  no_such_date: 'no such day',
  ambiguous_date: "day and month can't be told apart",
  incomplete_date: 'year, month or day is missing',
  excel_serial: 'looks like an Excel serial number; write a date',
  not_boolean: 'neither yes nor no',
  unknown_code: 'not one of the values allowed',
}

const names: Record<Lang, Readonly<Record<string, string>>> = { zh, en }

/** Why a row was rejected, in words. */
export const reasonName = (reason: string, lang: Lang): string => names[lang][reason] ?? reason
