import { scopes, sourceGrades } from './codes.ts'
import * as shared from './columns.ts'
import { spellings } from './spelling.ts'
import { defineExtract } from './table.ts'

const note = (zh: string, en: string) => ({ zh, en })

/** The totals that a round's report states. */
export const rounds = defineExtract({
  id: 'rounds',
  table: 'round_total',
  zh: '轮次汇总',
  en: 'Round totals',
  row: {
    zh: '一个地区的一轮巡察，以及通报给出的总数',
    en: 'one round of a region, with the totals its report states',
  },
  columns: {
    region: shared.region,
    region_code: shared.regionCode,
    authority_level: shared.authorityLevel,
    term: shared.term,
    round: shared.round,
    kind: shared.kind,
    mode: shared.mode,
    scope: {
      type: 'code',
      zh: '统计范围',
      en: 'Coverage',
      headers: spellings(
        '统计口径、合计范围、汇总范围、单轮或合计、是否合计、数据范围、scope、counting_scope',
      ),
      codes: scopes,
      example: '单轮',
      note: note(
        '多轮合计不与单轮相加，也不同列比较；留空时按轮次写法判断',
        'Pooled figures are never summed or ranked with single rounds; where empty, the round label decides',
      ),
    },
    start_date: { ...shared.startDate, type: 'period' },
    end_date: { ...shared.endDate, type: 'period' },
    feedback_date: { ...shared.feedbackDate, type: 'period' },
    teams: {
      type: 'count',
      zh: '巡察组数',
      en: 'Teams',
      headers: spellings(
        '组数、巡视组数、巡察组、派出组数、派出巡察组数、巡察组数量、组数量、team_count、n_teams',
      ),
      example: '7',
    },
    organizations: {
      type: 'count',
      zh: '被巡察党组织数',
      en: 'Organizations',
      headers: spellings(
        '党组织数、被巡视党组织数、被巡察单位数、巡察单位数、巡察党组织数、单位数、被巡察党组织数量、党组织数量、被巡察对象数、巡察对象数、覆盖党组织数、organisations、orgs、organization_count、units',
      ),
      example: '51',
    },
    organization_parts: {
      type: 'parts',
      zh: '党组织构成',
      en: 'Composition of organizations',
      headers: spellings(
        '被巡察党组织构成、单位构成、党组织分项、构成、组成、organizations_components、composition',
      ),
      example: '8个县直单位+3个乡镇党委+39个村党支部',
      note: note(
        '被巡察党组织数的分项，用加号连接；与总数不等时照实显示',
        'The parts of the number of organizations, joined by +; a sum that differs from the total is shown as it is',
      ),
    },
    problems: {
      type: 'count',
      zh: '发现问题数',
      en: 'Problems',
      headers: spellings(
        '问题数、发现问题、问题总数、反馈问题数、反馈问题、问题数量、问题个数、发现问题总数、发现问题数量、巡察发现问题数、problem_count、issues、problems_found',
      ),
      example: '113',
    },
    clues: {
      type: 'count',
      zh: '问题线索数',
      en: 'Clues',
      headers: spellings(
        '线索数、移交线索数、移交问题线索数、移交问题线索、移交线索、问题线索、线索件数、问题线索件数、线索数量、发现线索数、问题线索总数、clue_count、leads、clues_transferred',
      ),
      example: '24',
      note: note(
        '与问题并列的计数，不是问题的一部分，可以多于问题数',
        'A count beside the problems, not a part of them; it may exceed them',
      ),
    },
    clue_persons: {
      type: 'count',
      zh: '线索涉及人数',
      en: 'Persons in clues',
      headers: spellings(
        '涉及人数、线索人数、问题线索涉及人数、线索涉及人员数、涉及人员、涉及干部数、persons、persons_involved',
      ),
      example: '453',
    },
    special_reports: {
      type: 'count',
      zh: '专题报告数',
      en: 'Special reports',
      headers: spellings(
        '专题报告、专题报告份数、专报数、专项报告数、形成专题报告数、special_report_count',
      ),
      example: '9',
    },
    done: {
      type: 'count',
      zh: '已完成整改数',
      en: 'Done',
      headers: spellings(
        '已整改数、完成整改数、已整改、整改完成数、已完成数、已完成、整改到位数、已整改问题数、完成整改问题数、整改问题数、销号数、已销号数、rectified、rectified_count、completed',
      ),
      example: '688',
    },
    basically_done: {
      type: 'count',
      zh: '基本完成数',
      en: 'Basically done',
      headers: spellings(
        '基本完成、基本完成整改数、基本整改数、阶段性完成数、取得阶段性成果数、basic',
      ),
      example: '4',
    },
    ongoing: {
      type: 'count',
      zh: '正在推进数',
      en: 'Ongoing',
      headers: spellings(
        '正在推进、正在整改数、推进中数、推进中、持续推进数、整改中数、进行中数、in_progress',
      ),
      example: '12',
    },
    not_done: {
      type: 'count',
      zh: '未完成数',
      en: 'Not done',
      headers: spellings(
        '未完成、未完成整改数、未整改数、未整改、尚未完成数、未整改到位数、open、outstanding',
      ),
      example: '5',
    },
    completion_rate: {
      type: 'percent',
      zh: '整改完成率',
      en: 'Published completion rate',
      headers: spellings(
        '整改率、完成率、问题整改率、整改完成比例、问题整改完成率、rectification_rate、rectification_rate_pct',
      ),
      example: '98.71%',
      note: note(
        '通报公布的比率，不由本工具计算',
        'The rate as the report states it, not computed here',
      ),
    },
    clues_closed: {
      type: 'count',
      zh: '线索办结数',
      en: 'Clues closed',
      headers: spellings('办结线索数、线索办结、已办结线索数、问题线索办结数、办结数、线索了结数'),
      example: '9',
    },
    cases_filed: {
      type: 'count',
      zh: '立案数',
      en: 'Cases filed',
      headers: spellings('立案、立案件数、立案人数、立案审查数、立案查处数、立案审查调查数、cases'),
      example: '90',
      note: note(
        '各地按件或按人计，见备注',
        'Counted in cases or in persons, see the note of the row',
      ),
    },
    people_sanctioned: {
      type: 'count',
      zh: '处分人数',
      en: 'Persons sanctioned',
      headers: spellings(
        '处分、党纪政务处分人数、党纪政纪处分人数、受处分人数、处分数、给予处分人数、people_punished、sanctioned',
      ),
      example: '65',
    },
    as_of: {
      type: 'period',
      zh: '截至日期',
      en: 'As of',
      headers: spellings(
        '截止日期、截至时间、截止时间、统计截止日期、统计截至日期、数据截止日期、数据截至日期、统计时点、统计日期、as_of_date、asof',
      ),
      example: '2021-03',
    },
    source_title: {
      type: 'text',
      zh: '来源',
      en: 'Source',
      headers: spellings(
        '来源名称、数据来源、资料来源、出处、信息来源、来源标题、source、source_name、source_title_or_site',
      ),
      example: '昆明市纪委监委网站',
    },
    source_url: {
      type: 'url',
      zh: '来源链接',
      en: 'Source link',
      headers: spellings(
        '链接、网址、来源网址、来源地址、原文链接、原文网址、url、link、source_link',
      ),
      example: 'http://jw.km.gov.cn/c/2023-01-29/4656419.shtml',
    },
    source_grade: {
      type: 'code',
      zh: '来源等级',
      en: 'Source grade',
      headers: spellings('来源级别、来源类型、来源性质、grade、source_type'),
      codes: sourceGrades,
      example: '官方或媒体',
    },
    note: {
      type: 'text',
      zh: '备注',
      en: 'Note',
      headers: spellings(
        '说明、注、备注说明、附注、注释、口径说明、notes、remark、remarks、comment',
      ),
      example: '4+32+2=38，与40不等',
    },
    nature: shared.nature,
  },
})
