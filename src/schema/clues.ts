import { clueUnits, disciplines, disposals, forms, outcomes, recipients } from './clue-codes.ts'
import * as shared from './columns.ts'
import { spellings } from './spelling.ts'
import { defineExtract } from './table.ts'

/** The clue list: one clue, or a count of clues handled alike. */
export const clues = defineExtract({
  id: 'clues',
  table: 'clue',
  zh: '线索清单',
  en: 'Clue list',
  row: { zh: '一条问题线索，或同样处置的若干线索', en: 'a clue, or a count of clues' },
  columns: {
    region: shared.region,
    region_code: shared.regionCode,
    authority_level: shared.authorityLevel,
    term: shared.term,
    round: shared.round,
    clue_id: {
      type: 'identifier',
      zh: '线索编号',
      en: 'Clue ID',
      headers: spellings(
        '编号、线索序号、问题线索编号、线索代码、线索ID、线索编码、clue_no、lead_id',
      ),
      example: 'JS-R3-C07',
    },
    organization: shared.organization,
    org_type: shared.orgType,
    discipline: {
      type: 'code',
      zh: '纪律类别',
      en: 'Discipline',
      headers: spellings(
        '违纪类别、违纪类型、纪律类型、违反纪律类别、六项纪律、线索类别、线索性质、问题性质、discipline_type',
      ),
      codes: disciplines,
      example: '廉洁纪律',
    },
    count: {
      type: 'count',
      zh: '数量',
      en: 'Count',
      headers: spellings('线索数、件数、线索数量、线索件数、问题线索数、人数、计数、n、number'),
      example: '1',
      note: { zh: '留空即 1', en: 'Empty means 1' },
    },
    unit: {
      type: 'code',
      zh: '计量单位',
      en: 'Unit of count',
      headers: spellings('单位(件/人)、量词、计数单位、计量、count_unit'),
      codes: clueUnits,
      example: '件',
      note: {
        zh: '件与人不相加；留空即件',
        en: 'Pieces and persons are never added; empty means pieces',
      },
    },
    transferred_on: {
      type: 'date',
      zh: '移交日期',
      en: 'Transferred on',
      headers: spellings(
        '移交时间、移送日期、移送时间、线索移交日期、线索移交时间、转办日期、transfer_date、transferred',
      ),
      example: '2023-09-15',
    },
    recipient: {
      type: 'code',
      zh: '接收单位',
      en: 'Recipient',
      headers: spellings(
        '移交单位、移送单位、接收部门、移交去向、移送去向、承办单位、受理单位、去向、receiver、transferred_to',
      ),
      codes: recipients,
      example: '纪委监委',
    },
    disposal: {
      type: 'code',
      zh: '处置方式',
      en: 'Disposal',
      headers: spellings(
        '线索处置方式、处置类型、处置、处置情况、分类处置方式、disposal_way、disposition',
      ),
      codes: disposals,
      example: '初步核实',
    },
    disposed_on: {
      type: 'date',
      zh: '处置日期',
      en: 'Disposed on',
      headers: spellings('处置时间、线索处置日期、分办日期、disposal_date'),
      example: '2023-11-20',
    },
    outcome: {
      type: 'code',
      zh: '处理结果',
      en: 'Outcome',
      headers: spellings('办理结果、线索处理结果、结果、处理情况、办理情况、核查结果、result'),
      codes: outcomes,
      example: '立案',
    },
    outcome_on: {
      type: 'date',
      zh: '结果日期',
      en: 'Outcome on',
      headers: spellings(
        '处理日期、处理时间、办结日期、办结时间、结果时间、立案日期、outcome_date、result_date',
      ),
      example: '2024-01-10',
    },
    form: {
      type: 'code',
      zh: '四种形态',
      en: 'Form',
      headers: spellings('形态、运用形态、运用四种形态、监督执纪四种形态、four_forms'),
      codes: forms,
      example: '第一种形态',
    },
    nature: shared.nature,
  },
})
