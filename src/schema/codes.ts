import { spellings } from './spelling.ts'
import type { Code, CodeList } from './table.ts'

/** One code of a list; its synonyms are separated by `、`. */
export const code = (id: string, zh: string, en: string, synonyms: string): Code => ({
  code: id,
  zh,
  en,
  synonyms: spellings(`${zh}、${synonyms}`).filter((word) => word !== zh),
})

/** Level of the committee that inspects. */
export const authorityLevels: CodeList = {
  unknown: 'keep',
  codes: [
    code('central', '中央', 'Central', '中央级、中央巡视、中共中央、国家级、central level'),
    code(
      'province',
      '省',
      'Province',
      '省级、省委、自治区、自治区党委、直辖市、省区市、省本级、provincial',
    ),
    code(
      'city',
      '市',
      'City',
      '市级、市委、州、州级、州委、盟、盟委、地级、地级市、地委、市州、municipal',
    ),
    code(
      'county',
      '县',
      'County',
      '县级、县委、区、区级、区委、县区、县市区、旗、旗委、旗县、区县、county-level、district',
    ),
    code(
      'unit',
      '单位',
      'Unit',
      '单位内部、企业、高校、部门、党组、企业党委、高校党委、单位党组、内部巡察、institution',
    ),
  ],
}

/** Kind of an inspection. */
export const kinds: CodeList = {
  unknown: 'keep',
  codes: [
    code(
      'routine',
      '常规',
      'Routine',
      '常规巡察、常规巡视、常规式、常规轮、全面巡察、常规巡视巡察、routine inspection、full-scope',
    ),
    code(
      'thematic',
      '专项',
      'Thematic',
      '专项巡察、专项巡视、专题、专题巡察、专项式、专项巡视巡察、special、thematic inspection',
    ),
    code(
      'flexible',
      '机动',
      'Flexible',
      '机动式、机动巡察、机动巡视、机动式巡察、机动式巡视、灵活机动、mobile、flexible inspection',
    ),
    code(
      'lookback',
      '回头看',
      'Look-back',
      '“回头看”、"回头看"、「回头看」、巡察回头看、巡察“回头看”、巡视回头看、巡视“回头看”、专项回头看、再巡察、复巡、look back、lookback、re-inspection、reinspection',
    ),
  ],
}

/** How an inspection is organized. */
export const modes: CodeList = {
  unknown: 'keep',
  codes: [
    code('elevated', '提级', 'Elevated', '提级巡察、提级巡视、提级巡、提级式、elevated-level'),
    code(
      'cross',
      '交叉',
      'Cross',
      '交叉巡察、交叉巡、异地交叉、区县交叉、县区交叉、交叉式、cross-inspection',
    ),
    code(
      'joint',
      '联动',
      'Joint',
      '联动巡察、上下联动、市县联动、省市县联动、市县一体联动、巡视巡察联动、巡审联动、一体联动、linked',
    ),
    code(
      'extended',
      '延伸到村',
      'Extended',
      '延伸、延伸巡察、对村巡察、对村、对村社区巡察、巡乡带村、巡镇带村、村居巡察、村社直巡、直巡村、延伸到村社区、extended to villages',
    ),
  ],
}

/** Whether a row states one round or several together. */
export const scopes: CodeList = {
  unknown: 'reject',
  codes: [
    code('single', '单轮', 'Single round', '单轮次、一轮、本轮、单次、single、one round'),
    code(
      'pooled',
      '多轮合计',
      'Several rounds',
      '多轮、合计、累计、总计、多轮累计、累计数、任期累计、任期以来、年度合计、pooled、cumulative',
    ),
  ],
}

/** Where a figure was read. */
export const sourceGrades: CodeList = {
  unknown: 'keep',
  codes: [
    code(
      'official_or_press',
      '官方或媒体',
      'Official or press',
      '官方、媒体、官方网站、官媒、官方通报、official、press',
    ),
    code('mirror', '转载', 'Mirror', '转载站、镜像、转发、转载镜像、reprint、copy'),
  ],
}

/** Type of an inspected organization. */
export const orgTypes: CodeList = {
  unknown: 'keep',
  codes: [
    code(
      'party_gov',
      '党政机关',
      'Party and government',
      '机关、党政部门、县直单位、市直单位、区直单位、省直单位、县直机关、市直机关、区直机关、县直部门、市直部门、区直部门、党群部门、政府部门、直属单位、事业单位、群团、party and government organs',
    ),
    code(
      'township',
      '乡镇街道',
      'Township',
      '乡镇、镇、乡、街道、乡镇党委、镇党委、街道党工委、乡镇(街道)、乡(镇)、街办、townships、subdistrict',
    ),
    code(
      'village',
      '村社区',
      'Village',
      '村(社区)、村居、村(居)、村、社区、行政村、村党支部、村党组织、社区党组织、村级党组织、villages、community',
    ),
    code(
      'soe',
      '国企',
      'State-owned enterprise',
      '国有企业、企业、市属国企、区属国企、县属国企、国有公司、国资企业、state-owned、enterprise',
    ),
    code(
      'school',
      '学校',
      'School',
      '高校、大学、高等院校、中小学、院校、教育机构、学院、schools、university、college',
    ),
    code('hospital', '医院', 'Hospital', '医疗机构、卫生院、公立医院、卫生机构、hospitals'),
    code('other', '其他', 'Other', '其它、其他单位、其他组织、others'),
  ],
}

/** Scheme in which a problem's category is named. */
export const schemes: CodeList = {
  unknown: 'keep',
  codes: [
    code('t3', '三大问题', 'Three big problems', '三大类、三方面问题、三大方面、2015版三大问题'),
    code('f4l', '四个落实', 'Four implementations', '四落实、四个落实情况、4个落实'),
    code('f4j', '四个聚焦', 'Four focuses', '四聚焦、4个聚焦'),
    code('t3j', '三个聚焦', 'Three focuses', '三聚焦、3个聚焦'),
    code('d6', '六项纪律', 'Six disciplines', '六大纪律、6项纪律'),
    code(
      'e8',
      '八项规定',
      'Eight-point rules',
      '中央八项规定、中央八项规定精神、八项规定精神、四风',
    ),
    code('builtin', '内置分类', 'Built-in', '巡析分类、内置、本工具分类、built in'),
  ],
}

/** How far a problem or a measure is rectified; as official reports word it. */
export const statuses: CodeList = {
  unknown: 'reject',
  codes: [
    code(
      'done',
      '已完成',
      'Done',
      '完成、完成整改、已完成整改、整改到位、已整改到位、已整改、整改完成、已销号、销号、对账销号、办结、已办结、全部完成、completed、verified、rectified',
    ),
    code(
      'basic',
      '基本完成',
      'Basically done',
      '基本完成整改、基本整改、基本到位、基本完成并持续整改、取得阶段性成果并持续整改、取得阶段性成果、阶段性完成、阶段性成效、basic、mostly done、largely completed',
    ),
    code(
      'ongoing',
      '正在推进',
      'Ongoing',
      '正在整改、整改中、推进中、持续推进、有序推进、进行中、持续整改、长期整改、正在办理、办理中、in progress、progressing',
    ),
    code(
      'not_done',
      '未完成',
      'Not done',
      '未整改、未启动、未完成整改、整改不到位、未整改到位、尚未完成、尚未整改、超期未完、逾期未完成、open、not completed、not started',
    ),
    code(
      'withdrawn',
      '撤销',
      'Withdrawn',
      '不予认定、撤销或不予认定、合并、重复、销项(非整改)、非整改销项、取消、撤回、cancelled、canceled、merged、duplicate',
    ),
  ],
}

/** Whether a row is public, from an internal ledger, or made up for demonstration. */
export const natures: CodeList = {
  unknown: 'reject',
  codes: [
    code('published', '公开通报', 'Published', '公开、通报、已公开、公开数据、公开报道、public'),
    code('internal', '内部台账', 'Internal ledger', '台账、内部、内部数据、internal'),
    code(
      'synthetic',
      '模拟数据',
      'Synthetic',
      '模拟、虚构、虚构数据、演示数据、测试数据、示例数据、simulated、fictional、demo',
    ),
  ],
}
