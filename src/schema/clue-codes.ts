import { code } from './codes.ts'
import type { CodeList } from './table.ts'

/** Disciplinary nature of a clue: the six disciplines. */
export const disciplines: CodeList = {
  unknown: 'keep',
  codes: [
    code('K1', '政治纪律', 'Political', '违反政治纪律、政治、political discipline'),
    code('K2', '组织纪律', 'Organizational', '违反组织纪律、组织、organizational discipline'),
    code('K3', '廉洁纪律', 'Integrity', '违反廉洁纪律、廉洁、廉政纪律、integrity discipline'),
    code('K4', '群众纪律', 'Mass', '违反群众纪律、群众、mass discipline'),
    code('K5', '工作纪律', 'Work', '违反工作纪律、工作、work discipline'),
    code('K6', '生活纪律', 'Life', '违反生活纪律、生活、life discipline'),
    code(
      'K0',
      '其他',
      'Other',
      '其它、不涉及违纪、职务违法、职务犯罪、涉嫌职务犯罪、涉嫌犯罪、其他违法、none',
    ),
  ],
}

/** Clues are counted in pieces or in persons, which are never added. */
export const clueUnits: CodeList = {
  unknown: 'reject',
  codes: [
    code('piece', '件', 'Piece', '条、个、起、宗、pieces、item'),
    code('person', '人', 'Person', '名、人次、persons、people'),
  ],
}

/** Who receives a clue. */
export const recipients: CodeList = {
  unknown: 'keep',
  codes: [
    code(
      'discipline',
      '纪委监委',
      'Discipline commission',
      '纪委、监委、纪检监察机关、纪检监察组、省纪委监委、市纪委监委、县纪委监委、区纪委监委、省纪委、市纪委、县纪委、区纪委、discipline inspection',
    ),
    code(
      'organization',
      '组织部',
      'Organization department',
      '组织部门、党委组织部、省委组织部、市委组织部、州委组织部、县委组织部、区委组织部、组织人事部门、organization dept',
    ),
    code(
      'other',
      '其他',
      'Other',
      '其它、其他部门、有关部门、相关部门、等有关部门、主管部门、职能部门、行业主管部门、公安机关、司法机关、检察机关、审计部门、政府、被巡察单位、被巡察党组织、others',
    ),
  ],
}

/** The four disposal ways since 2017; `file` belongs to the five ways before. */
export const disposals: CodeList = {
  unknown: 'keep',
  codes: [
    code('talk', '谈话函询', 'Talk or letter inquiry', '谈话、函询、谈函、talk、inquiry'),
    code('verify', '初步核实', 'Preliminary verification', '初核、核实、verification'),
    code('hold', '暂存待查', 'Held pending', '暂存、待查、pending、hold'),
    code('close', '予以了结', 'Closed', '了结、直接了结、close'),
    code('file', '拟立案', 'To be filed (before 2017)', '建议立案、拟立案审查'),
  ],
}

/** What came of a clue. */
export const outcomes: CodeList = {
  unknown: 'keep',
  codes: [
    code('filed', '立案', 'Case filed', '已立案、立案审查、立案审查调查、立案调查、立案查处、case'),
    code(
      'sanctioned',
      '处分',
      'Sanctioned',
      '党纪处分、政务处分、政纪处分、党纪政务处分、党纪政纪处分、给予处分、sanction',
    ),
    code(
      'organizational',
      '组织处理',
      'Organizational measure',
      '组织措施、诫勉、诫勉谈话、批评教育、提醒谈话、谈话提醒、免职、调离岗位、organizational handling',
    ),
    code(
      'judicial',
      '移送司法',
      'Transferred to the judiciary',
      '移送司法机关、移送检察机关、移送审查起诉、judiciary',
    ),
    code('detained', '留置', 'Detained', '采取留置措施、detention'),
    code(
      'closed',
      '了结',
      'Closed',
      '予以了结、澄清了结、查否、查无实据、不属实、办结、澄清、澄清正名、unfounded',
    ),
  ],
}

const ordinals = ['一', '二', '三', '四'] as const

/** The four forms of supervision and discipline enforcement. */
export const forms: CodeList = {
  unknown: 'keep',
  codes: ordinals.map((ordinal, i) =>
    code(
      `${i + 1}`,
      `第${ordinal}种形态`,
      `Form ${i + 1}`,
      `第${ordinal}种、第${ordinal}形态、第${i + 1}种形态、形态${ordinal}、${ordinal}、第${ordinal}`,
    ),
  ),
}
