import type { RuleId } from '#intake/rule.ts'

/** What a rule does, and why or how in one line. */
export interface RuleWords {
  name: string
  what: string
}

export const rulesZh: Record<RuleId, RuleWords> = {
  title_rows: {
    name: '表头之前的标题行不计入',
    what: '表头上方只有一格有字的行是标题，留作说明，不当数据。',
  },
  unit_in_preamble: {
    name: '标题中的单位',
    what: '标题里写的“单位：万元”之类，只有您同意才用来换算。',
  },
  joined_headers: { name: '几行表头连成列名', what: '上下几行表头各取一段，合成一个列名。' },
  filled_down: {
    name: '合并单元格留下的空格用上一行补上',
    what: '合并的单元格存成文本后只有第一行有值，下面各行取同一个值。',
  },
  total_rows: {
    name: '合计行不计入，与明细之和相符',
    what: '合计、小计已含在明细里，再计一次就重复了。',
  },
  notes: { name: '表尾说明不计入', what: '注、备注、说明、数据来源等文字不是数据行。' },
  empty_columns: { name: '末尾的空列去掉', what: '列名与各行都是空的，不含任何内容。' },
  named_headers: {
    name: '空的或重复的列名另取',
    what: '没有列名的取“列3”，重名的取“金额 (2)”，以便区分。',
  },
  repeated_headers: {
    name: '重复的表头行不计入',
    what: '几张表接在一起时，表头在数据中间又出现了。',
  },
  fullwidth_delimiter: { name: '按全角逗号拆开', what: '各格之间用的是全角逗号“，”。' },
  odd_delimiter: {
    name: '按不常见的分隔符拆开',
    what: '各格之间用的不是逗号、制表符、分号或竖线，而是每行次数相同的另一个符号。',
  },
  ragged_rows: {
    name: '格数与表头不同的行',
    what: '多半是少了引号或换行；不改动就按拒绝处理。',
  },
  no_header: { name: '没有表头，列名按顺序取', what: '第一行已是数据，各列取名“列1”“列2”。' },
  merged_cells: {
    name: '合并单元格按整块填入',
    what: '工作簿里合并的单元格，每一格都取那一个值。',
  },
  sheet: { name: '选定的工作表', what: '工作簿里有几张表，只读选定的一张。' },
  damaged_sheet: {
    name: '损坏的隐藏工作表没有读',
    what: '文件里这张隐藏的表已损坏，读不出来；其余的表照常读。',
  },
  wide_table: {
    name: '横向展开的列转成一行一条',
    what: '每个轮次或类别占一列的表，转成每个轮次或类别占一行。',
  },
  readings: { name: '汉字后括注的读音去掉', what: '如“國(guó)有”读作“國有”。' },
  given_value: {
    name: '整个文件的地区或轮次由您给出',
    what: '文件里没有这一列，每一行都按您写的算。',
  },
  fuzzy_header: { name: '按相近的列名对应', what: '列名与已知字段相近但不相同，附相近程度。' },
  extract: { name: '选定的数据表', what: '几种数据表都说得通时，以选定的为准。' },
  fullwidth: { name: '全角数字、字母与符号转半角', what: '如“１２３”读作 123。' },
  trimmed: { name: '去除首尾空格与不可见字符', what: '只去首尾，文字中间的空格不动。' },
  thousands: { name: '千分位逗号去掉', what: '如“1,234”读作 1234；分组不对的按拒绝处理。' },
  myriad_groups: { name: '四位分组的逗号去掉', what: '如“1,2345”，按万分组，读作 12345。' },
  unit: { name: '量词去掉', what: '如“113个”“共113（件）”读作 113，整列量词相同。' },
  mixed_units: { name: '件与人同列，仍按数字读', what: '件与人不能相加，汇总时请留意。' },
  scaled: {
    name: '带“百”“万”“亿”的数换算',
    what: '如“1.2万”读作 12000，逐位移动小数点，不经浮点运算。',
  },
  mixed_scales: { name: '部分带“万”的数换算', what: '同一列里有的带“万”，有的不带。' },
  approximate: {
    name: '约数按所写的数读，标“约”',
    what: '如“约100”“100余”，参与计算，处处带“约”。',
  },
  percent_sign: { name: '百分号、千分号换算', what: '如“85.6%”读作 0.856。' },
  ambiguous_percent: { name: '无百分号的比率', what: '0.98 可能是 98%，也可能是 0.98%。' },
  numeral: { name: '汉字写的数转为数字', what: '如“一百二十三”读作 123，“三百余”读作约 300。' },
  missing_mark: {
    name: '“—”“未报”等记为未报，不记为 0',
    what: '没有给出的数不参与计算；“不适用”“***”各记为不适用、已隐去。',
  },
  none_word: { name: '“无”按您的选择读', what: '“无”可能是 0，也可能是没有报。' },
  date_form: {
    name: '日期统一为 2024-04-18 式',
    what: '年份在前的写法不会认错，同一列可以有几种。',
  },
  compact_date: { name: '八位数字读作日期', what: '如“20240418”，且确有这一天。' },
  excel_serial: { name: 'Excel 日期序号换算', what: '如 45043 读作 2023-04-27（1900 起点）。' },
  ambiguous_date: { name: '年份在后的日期', what: '如“01/02/2023”，日与月的先后由您指定。' },
  two_digit_year: { name: '两位年份补为四位', what: '如“23-4-27”读作 2023-04-27。' },
  no_year: { name: '没有年份的日期补年份', what: '如“4月27日”，年份由您指定。' },
  incomplete_date: {
    name: '只到月或旬的取某一天',
    what: '如“2023年4月”“2023年4月上旬”，取第一天或最后一天；只要年月的列取那个月。',
  },
  due_words: { name: '文字写的时限', what: '“2024年6月底前”取那一天；“长期坚持”没有日期。' },
  time_of_day: { name: '日期后的时刻去掉', what: '只用到日期，时刻不参与比较。' },
  boolean_mark: { name: '√、Y 等读作是或否', what: '√、Y 是“是”，×、N 是“否”。' },
  boolean_code: { name: '1/0、T/F 读作是或否', what: '1、T 是“是”，0、F 是“否”，经你确认。' },
  label_synonym: { name: '不同写法归并', what: '意思相同的写法归入同一个值，原文照录。' },
  unknown_code: {
    name: '不在可填的值之内',
    what: '可在核对时指定归入哪个值，未指定的按拒绝处理。',
  },
  odd_text: {
    name: '含控制符、方向符或过长的文字，照录',
    what: '看不见的字符可能改变显示的次序，请核对原文。',
  },
  formula_text: {
    name: '以 = + - @ 开头的文字，照录不运算',
    what: '导出时前面加撇号，表格软件也不会运算。',
  },
  region_ambiguous: { name: '重名的地区', what: '几个地方同名，按上级地区或您的选择确定。' },
  region_conflict: { name: '地名与代码不一致', what: '以您选定的一个为准。' },
}
