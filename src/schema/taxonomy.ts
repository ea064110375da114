/** An axis (L1) of the built-in taxonomy: the four axes of 四个落实 and 四个聚焦, and what lies outside them. */
export interface Axis {
  code: 'A' | 'B' | 'C' | 'D' | 'Z'
  zh: string
  en: string
  /** For charts. */
  short: { zh: string; en: string }
}

/** A class (L2) of the built-in taxonomy and the words by which a label is recognised. */
export interface Category {
  code: string
  axis: Axis['code']
  zh: string
  en: string
  keywords: readonly string[]
}

const axis = (
  code: Axis['code'],
  zh: string,
  en: string,
  shortZh: string,
  shortEn: string,
): Axis => ({
  code,
  zh,
  en,
  short: { zh: shortZh, en: shortEn },
})

const category = (code: string, zh: string, en: string, keywords = ''): Category => ({
  code,
  axis: code[0] as Axis['code'],
  zh,
  en,
  keywords: keywords ? keywords.split('、') : [],
})

export const axes: readonly Axis[] = [
  axis(
    'A',
    '贯彻落实党的路线方针政策和决策部署',
    'Implementing Party policy and decisions',
    '决策部署落实',
    'Policy implementation',
  ),
  axis(
    'B',
    '全面从严治党责任',
    'Full and strict governance of the Party',
    '从严治党责任',
    'Strict governance',
  ),
  axis(
    'C',
    '组织路线：班子队伍与基层党建',
    'Organizational line: leadership, cadres, grassroots',
    '班子队伍与党建',
    'Leadership and grassroots',
  ),
  axis(
    'D',
    '整改与成果运用',
    'Rectification and use of results',
    '整改与成果运用',
    'Rectification',
  ),
  axis('Z', '其他与未归类', 'Other and unclassified', '其他与未归类', 'Other'),
]

export const categories: readonly Category[] = [
  category(
    'A1',
    '理论学习与政治意识',
    'Study and political awareness',
    '四个意识、两个维护、政治站位、政治意识、政治偏差、政治建设、思想建设、理论学习、理论武装、中心组学习、学习流于表面、学习贯彻、党的领导作用、领导核心作用',
  ),
  category(
    'A2',
    '决策部署落实与履职担当',
    'Implementation and performance of duties',
    '决策部署、上级部署、不作为、慢作为、职能责任、履职担当、履行职能、主责主业、改革、高质量发展、新发展理念、机关建设、政策落实',
  ),
  category(
    'A3',
    '意识形态工作责任制',
    'Ideological work',
    '意识形态、网络舆情、舆论阵地、宣传思想、封建迷信',
  ),
  category(
    'A4',
    '统筹发展与安全、风险防范',
    'Development, security and risk',
    '风险防控、风险防范、安全生产、安全责任、债务、信访维稳、信访稳定、信访问题',
  ),
  category(
    'A5',
    '民生与重点专项',
    'Livelihood and priority programmes',
    '脱贫攻坚、扶贫、退出不精准、乡村振兴、惠农、生态环保、生态环境、营商环境、教育医疗、医保基金、养老服务、就业补助、校园餐、有偿补课、粮食、涉粮、民生',
  ),
  category(
    'B1',
    '主体责任与“一岗双责”',
    'Principal responsibility',
    '两个责任、主体责任、一岗双责、管党治党、压力传导、治党责任',
  ),
  category(
    'B2',
    '监督责任',
    'Supervisory responsibility',
    '监督责任、纪检监督、派驻、执纪问责、监管不力、监督执纪、监管责任',
  ),
  category(
    'B3',
    '重点领域廉政风险',
    'Integrity risks in key fields',
    '廉政风险、工程、招投标、招标、政府采购、资金资产、国有资产、三资、财务、小金库、清廉、廉洁自律、重点领域腐败、履职不廉洁',
  ),
  category(
    'B4',
    '违反中央八项规定精神',
    'Breaches of the eight-point rules',
    '八项规定、公款吃喝、违规吃喝、津补贴、津贴补贴、发放补贴、乱发、变相福利、公车、公款旅游、公款买烟、土特产、礼品礼金、收送礼',
  ),
  category(
    'B5',
    '形式主义、官僚主义及作风',
    'Formalism, bureaucratism and conduct',
    '形式主义、官僚主义、四风、文山会海、工作不实、作风浮漂、作风建设、工作作风、纪律松弛、忙于做台账',
  ),
  category(
    'B6',
    '群众身边不正之风和腐败问题',
    'Misconduct close to the people',
    '群众身边、侵害群众利益、微腐败、优亲厚友、虚报冒领、小微权力、违规兑现',
  ),
  category(
    'C1',
    '领导班子与民主集中制',
    'Leadership and democratic centralism',
    '领导班子、班子建设、民主集中制、三重一大、议事决策、议事规则、一言堂',
  ),
  category(
    'C2',
    '选人用人与干部管理',
    'Selection and management of cadres',
    '选人用人、违规用人、干部选拔、干部管理、干部队伍、档案、个人事项、编制、后备',
  ),
  category(
    'C3',
    '党内政治生活',
    'Political life within the Party',
    '党内政治生活、政治生活、民主生活会、组织生活、红脸出汗',
  ),
  category(
    'C4',
    '基层党组织与党员队伍',
    'Grassroots organizations and members',
    '基层党建、基层党组织、组织建设、三会一课、软弱涣散、支部、发展党员、党员队伍、党费、党建弱化、党建虚化、党建统领、党建薄弱、党的建设薄弱、党建工作、重业务轻党建',
  ),
  category(
    'D1',
    '巡视巡察整改不力',
    'Weak rectification after inspections',
    '巡视整改、巡察整改、整改责任、整改落实、未整改到位、整改不到位、整改不彻底、整改不力、整改应付、选择性整改、成果运用',
  ),
  category(
    'D2',
    '审计等其他监督整改不力',
    'Weak rectification after audits and other checks',
    '审计整改、主题教育整改、主题教育问题整改、主题教育检视问题、专项督查、督查整改、其他监督',
  ),
  category(
    'D3',
    '虚假/敷衍整改、问题反弹',
    'Sham rectification and recurrence',
    '虚假整改、敷衍整改、纸面整改、纸上整改、应付整改、屡改屡犯、反弹、回潮、边改边犯',
  ),
  category('Z1', '其他', 'Other', '其它问题、其他问题'),
  category('Z8', '已报未分类', 'Reported, unclassified'),
  category('Z9', '类别未报', 'Category not reported'),
]
