import { authorityLevels, kinds, modes, natures, orgTypes } from './codes.ts'
import { spellings } from './spelling.ts'
import type { Column } from './table.ts'

/** Columns that several extracts share; an extract may narrow them. */
export const region = {
  type: 'region',
  zh: '地区',
  en: 'Region',
  headers: spellings(
    '区域、所在地区、所属地区、行政区划、行政区域、区划、区划名称、行政区划名称、地区名称、属地、市县、县市区、市县区、地市、省市县、巡察地区、被巡察地区、region_name、area、district、place',
  ),
  required: true,
  example: '云南省玉溪市',
  note: {
    zh: '行政区划全称或通用简称；虚构或未列入区划的地区按原文写',
    en: 'Full or common short name of a division; fictional or unlisted regions as written',
  },
} as const satisfies Column

export const round = {
  type: 'round',
  zh: '轮次',
  en: 'Round',
  headers: spellings(
    '巡察轮次、巡视轮次、巡视巡察轮次、轮次名称、巡察批次、批次、第几轮、巡察轮、所属轮次、轮、巡察名称、round_name、round_label、round_no、inspection_round',
  ),
  required: true,
  example: '第二轮',
  note: {
    zh: '首轮即第一轮；无轮次时留空，按进驻日期识别；“前五轮”“12轮”是多轮合计',
    en: 'The first round may be written 首轮; where empty, the start date identifies the round; several rounds together are pooled',
  },
} as const satisfies Column

export const regionCode = {
  type: 'identifier',
  zh: '行政区划代码',
  en: 'Division code',
  headers: spellings(
    '区划代码、区划码、行政区划码、行政区代码、行政代码、地区代码、地区编码、区域代码、行政区划编码、adcode、admin_code、region_code、area_code、code',
  ),
  example: '530400',
  note: {
    zh: '六位行政区划代码（GB/T 2260），可留空',
    en: 'Six-digit division code (GB/T 2260); may be empty',
  },
} as const satisfies Column

export const authorityLevel = {
  type: 'code',
  zh: '巡察主体层级',
  en: 'Inspecting level',
  headers: spellings(
    '巡察层级、巡视层级、主体层级、层级、级别、巡察级别、巡察主体、巡视主体、组织层级、巡视巡察主体层级、派出层级、level、authority、authority_level、inspecting_committee_level',
  ),
  codes: authorityLevels,
  example: '市',
  note: {
    zh: '派出巡察的党委的层级；留空时取地区本身的层级',
    en: 'Level of the committee that inspects; where empty, the level of the region itself',
  },
} as const satisfies Column

export const term = {
  type: 'text',
  zh: '届次',
  en: 'Committee term',
  headers: spellings(
    '党委届次、届、届别、党委届别、市委届次、县委届次、任期、term、committee_term',
  ),
  example: '五届市委',
} as const satisfies Column

export const organization = {
  type: 'text',
  zh: '被巡察党组织',
  en: 'Organization',
  headers: spellings(
    '被巡视党组织、被巡视巡察党组织、党组织、党组织名称、被巡察单位、被巡视单位、被巡察单位名称、被巡察对象、巡察对象、被巡察党组织名称、单位、单位名称、被巡单位、organisation、organization_name、inspected_organization、unit_name',
  ),
  example: '甲市审计局党组',
} as const satisfies Column

export const orgType = {
  type: 'code',
  zh: '组织类型',
  en: 'Organization type',
  headers: spellings(
    '党组织类型、单位类型、单位性质、单位类别、组织类别、被巡察党组织类型、对象类型、org_type、organization_type、organisation_type',
  ),
  codes: orgTypes,
  example: '党政机关',
} as const satisfies Column

export const kind = {
  type: 'codes',
  zh: '巡察类型',
  en: 'Kind',
  headers: spellings(
    '巡视类型、巡察类别、巡视类别、巡察方式、巡视方式、巡察种类、巡察形式、巡视巡察类型、kind、inspection_kind、inspection_type',
  ),
  codes: kinds,
  example: '常规、专项',
  note: {
    zh: '可写多种，以顿号或加号分开',
    en: 'Several kinds may be given, separated by 、 or +',
  },
} as const satisfies Column

export const mode = {
  type: 'codes',
  zh: '组织方式',
  en: 'Mode',
  headers: spellings(
    '组织形式、巡察组织方式、巡察模式、模式、实施方式、开展方式、mode、organization_mode、inspection_mode',
  ),
  codes: modes,
  example: '提级、交叉',
  note: {
    zh: '可写多种，以顿号或加号分开',
    en: 'Several modes may be given, separated by 、 or +',
  },
} as const satisfies Column

export const nature = {
  type: 'code',
  zh: '数据性质',
  en: 'Nature of data',
  headers: spellings('数据来源性质、资料性质、是否模拟数据、data_nature'),
  codes: natures,
  example: '公开通报',
  note: {
    zh: '公开通报、内部台账或模拟数据；模拟数据在每张图上注明',
    en: 'Published, internal ledger or synthetic; synthetic data is marked on every chart',
  },
} as const satisfies Column

export const startDate = {
  zh: '进驻日期',
  en: 'On-site start',
  headers: spellings(
    '进驻时间、进驻、开始日期、开始时间、起始日期、起始时间、进点日期、进点时间、巡察开始日期、巡察开始时间、现场开始日期、start、start_date、entry_date',
  ),
  example: '2023-04-27',
} as const

export const endDate = {
  zh: '结束日期',
  en: 'On-site end',
  headers: spellings(
    '结束时间、巡察结束日期、巡察结束时间、撤点日期、撤点时间、离点日期、离点时间、现场结束日期、终止日期、end、end_date、exit_date',
  ),
  example: '2023-07-14',
} as const

export const feedbackDate = {
  zh: '反馈日期',
  en: 'Feedback date',
  headers: spellings(
    '反馈时间、巡察反馈日期、巡察反馈时间、巡视反馈日期、集中反馈日期、反馈意见日期、反馈会日期、问题反馈日期、feedback、feedback_date',
  ),
  example: '2023-08-30',
} as const
