import * as shared from './columns.ts'
import { spellings } from './spelling.ts'
import { defineExtract } from './table.ts'

/** The inspected organizations: one organization in one round. */
export const inspections = defineExtract({
  id: 'inspections',
  table: 'inspection',
  zh: '被巡察党组织',
  en: 'Inspected organizations',
  row: { zh: '一轮中被巡察的一个党组织', en: 'one organization inspected in one round' },
  columns: {
    region: shared.region,
    region_code: shared.regionCode,
    authority_level: shared.authorityLevel,
    term: shared.term,
    round: shared.round,
    organization: { ...shared.organization, required: true },
    org_type: shared.orgType,
    kind: shared.kind,
    mode: shared.mode,
    start_date: { ...shared.startDate, type: 'date' },
    end_date: { ...shared.endDate, type: 'date' },
    feedback_date: { ...shared.feedbackDate, type: 'date' },
    prior_round: {
      type: 'text',
      zh: '上次巡察',
      en: 'Prior inspection',
      headers: spellings(
        '上次巡察轮次、上轮巡察、前次巡察、前次巡察轮次、上一次巡察、上次被巡察、prior_inspection、previous_round',
      ),
      example: '第一轮',
    },
    nature: shared.nature,
  },
})
