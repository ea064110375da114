import { schemes, statuses } from './codes.ts'
import * as shared from './columns.ts'
import { spellings } from './spelling.ts'
import { defineExtract } from './table.ts'

const note = (zh: string, en: string) => ({ zh, en })

/** The problem list: one problem, or a count of problems of one category. */
export const problems = defineExtract({
  id: 'problems',
  table: 'problem',
  zh: '问题清单',
  en: 'Problem list',
  row: {
    zh: '一个问题，或同一类别的若干问题',
    en: 'a problem, or a count of problems of one category',
  },
  columns: {
    region: shared.region,
    region_code: shared.regionCode,
    authority_level: shared.authorityLevel,
    term: shared.term,
    round: shared.round,
    problem_id: {
      type: 'identifier',
      zh: '问题编号',
      en: 'Problem ID',
      headers: spellings(
        '编号、问题序号、问题代码、问题ID、问题编码、清单编号、problem_no、problem_code、issue_id',
      ),
      example: 'JS-R3-042',
    },
    organization: shared.organization,
    org_type: shared.orgType,
    scheme: {
      type: 'code',
      zh: '分类口径',
      en: 'Scheme',
      headers: spellings(
        '口径、分类标准、分类体系、分类方式、类别口径、问题分类口径、classification、taxonomy',
      ),
      codes: schemes,
      example: '四个聚焦',
      note: note(
        '类别名称所属的分类；“第一个聚焦”一类只写序号的类别须写明口径',
        'The classification that the category names belong to; needed where categories are only numbered',
      ),
    },
    category: {
      type: 'category',
      zh: '问题类别',
      en: 'Category',
      headers: spellings(
        '类别、问题分类、问题类型、问题性质、一级类别、一级分类、问题大类、大类、问题归类、所属类别、problem_category、problem_type、category_name、type',
      ),
      required: true,
      example: '违反中央八项规定精神',
    },
    subcategory: {
      type: 'text',
      zh: '二级类别',
      en: 'Subcategory',
      headers: spellings(
        '二级分类、问题小类、小类、子类别、子类、具体类别、category_2、sub_category',
      ),
      example: '津补贴发放',
    },
    count: {
      type: 'count',
      zh: '数量',
      en: 'Count',
      headers: spellings('问题数、问题数量、问题个数、个数、件数、计数、发现问题数、n、number'),
      example: '1',
      note: note('留空即 1', 'Empty means 1'),
    },
    feedback_date: { ...shared.feedbackDate, type: 'date' },
    due_date: {
      type: 'date',
      zh: '整改时限',
      en: 'Due date',
      headers: spellings(
        '整改期限、整改截止日期、完成时限、计划完成时间、计划完成日期、预计完成时间、应完成日期、截止日期、截止时间、整改完成时限、限期、due、deadline',
      ),
      example: '2024-02-29',
    },
    done_on: {
      type: 'date',
      zh: '整改完成日期',
      en: 'Done on',
      headers: spellings(
        '完成日期、完成时间、整改完成时间、实际完成时间、实际完成日期、销号日期、销号时间、办结日期、done_date、completed_on、completion_date',
      ),
      example: '2023-12-31',
    },
    verified_on: {
      type: 'date',
      zh: '核验日期',
      en: 'Verified on',
      headers: spellings(
        '验收日期、验收时间、核查日期、核实日期、核验时间、评估日期、复核日期、verified_date、verification_date',
      ),
      example: '2024-01-15',
      note: note(
        '由巡察机构核验的日期；整改完成日期由被巡察党组织自报',
        'Checked by the inspection office; the day of completion is self-reported',
      ),
    },
    status: {
      type: 'code',
      zh: '整改状态',
      en: 'Status',
      headers: spellings(
        '状态、整改情况、整改进度、完成情况、整改完成情况、问题整改状态、具体问题整改完成情况、整改结果、rectification_status、progress',
      ),
      codes: statuses,
      example: '已完成',
      note: note(
        '留空即未报，不计为未完成',
        'Empty means not reported, which is not the same as not done',
      ),
    },
    long_term: {
      type: 'boolean',
      zh: '长期坚持',
      en: 'Long-term',
      headers: spellings(
        '是否长期坚持、常态化坚持、是否常态化坚持、长期整改、是否长期整改、longterm',
      ),
      example: '是',
    },
    immediate: {
      type: 'boolean',
      zh: '立行立改',
      en: 'Immediate fix',
      headers: spellings('是否立行立改、立查立改、边巡边改、立行立改问题、immediate_fix'),
      example: '否',
    },
    responsible_unit: {
      type: 'text',
      zh: '责任单位',
      en: 'Responsible unit',
      headers: spellings('整改责任单位、牵头单位、责任部门、整改单位、责任科室、owner_unit'),
      example: '甲市审计局',
    },
    repeat_of: {
      type: 'identifier',
      zh: '上轮问题编号',
      en: 'Repeat of',
      headers: spellings(
        '原问题编号、对应上轮问题、重复问题编号、反弹问题编号、前次问题编号、上次问题编号、关联问题编号、previous_problem_id',
      ),
      example: 'JS-R1-017',
    },
    text: {
      type: 'text',
      zh: '问题描述',
      en: 'Problem text',
      headers: spellings(
        '问题、问题内容、问题表述、具体问题、具体表现、存在问题、问题具体表现、反馈问题、问题摘要、description、problem、problem_text',
      ),
      example: '学习制度执行不够经常',
    },
    nature: shared.nature,
  },
})
