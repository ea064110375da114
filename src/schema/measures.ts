import { statuses } from './codes.ts'
import * as shared from './columns.ts'
import { spellings } from './spelling.ts'
import { defineExtract } from './table.ts'

/** The task and responsibility list: one measure for one problem. */
export const measures = defineExtract({
  id: 'measures',
  table: 'measure',
  zh: '任务责任清单',
  en: 'Task and responsibility list',
  row: { zh: '一条整改措施', en: 'a rectification measure' },
  columns: {
    problem_id: {
      type: 'identifier',
      zh: '问题编号',
      en: 'Problem ID',
      headers: spellings(
        '对应问题编号、问题序号、问题代码、所属问题编号、问题ID、问题编码、problem_no、problem_code、issue_id',
      ),
      required: true,
      example: 'JS-R3-042',
    },
    measure_id: {
      type: 'identifier',
      zh: '措施编号',
      en: 'Measure ID',
      headers: spellings(
        '编号、任务编号、措施序号、任务序号、措施代码、措施ID、整改措施编号、measure_no、task_id',
      ),
      example: 'JS-R3-042-1',
    },
    text: {
      type: 'text',
      zh: '整改措施',
      en: 'Measure',
      headers: spellings(
        '措施、措施内容、整改任务、任务、任务内容、具体措施、整改举措、整改措施内容、measure_text、task、action',
      ),
      example: '修订津补贴发放办法并逐笔清退',
    },
    owner: {
      type: 'text',
      zh: '责任人',
      en: 'Owner',
      headers: spellings(
        '责任领导、牵头领导、整改责任人、负责人、具体责任人、责任人姓名、responsible_person',
      ),
      example: '分管副局长',
    },
    responsible_unit: {
      type: 'text',
      zh: '责任单位',
      en: 'Responsible unit',
      headers: spellings('整改责任单位、牵头单位、责任部门、整改单位、责任科室、owner_unit'),
      example: '甲市审计局',
    },
    due_date: {
      type: 'date',
      zh: '完成时限',
      en: 'Due date',
      headers: spellings(
        '整改时限、整改期限、时限、截止时间、截止日期、计划完成时间、计划完成日期、预计完成时间、due、deadline',
      ),
      example: '2024-02-29',
    },
    done_on: {
      type: 'date',
      zh: '完成日期',
      en: 'Done on',
      headers: spellings(
        '完成时间、实际完成时间、实际完成日期、整改完成日期、整改完成时间、销号日期、done_date、completed_on、completion_date',
      ),
      example: '2024-01-31',
    },
    status: {
      type: 'code',
      zh: '状态',
      en: 'Status',
      headers: spellings(
        '完成情况、措施状态、整改状态、进展、进展情况、整改情况、整改进度、任务状态、measure_status、progress',
      ),
      codes: statuses,
      example: '已完成',
    },
    nature: shared.nature,
  },
})
