import type { Case } from './rows.ts'

const done = { status: 'done', done_on: '2024-01-01' }
const feedback = { feedback_date: '2023-05-20' }

/** Totals and dates. */
export const reported: readonly Case[] = [
  {
    kind: 'parts_mismatch',
    name: 'parts that do not make the whole',
    rows: [
      [
        'round_total',
        { organizations: 51, organization_parts: '8个县直单位+3个乡镇党委+39个村党支部' },
      ],
    ],
    found: [['mismatch', 'a-r1', 51, 50, '8个县直单位+3个乡镇党委+39个村党支部', 1, '1:2']],
  },
  {
    kind: 'parts_mismatch',
    name: 'parts that do, of which one has no number, or behind a semicolon',
    rows: [
      [
        'round_total',
        { organizations: 50, organization_parts: '8个县直单位+3个乡镇党委+39个村党支部' },
        { organizations: 9, organization_parts: '机关+1个村' },
        { organizations: 7, organization_parts: '7家单位；另对3个村' },
        { organizations: null, organization_parts: '1+2' },
      ],
    ],
    found: [],
  },
  {
    kind: 'completion_parts_mismatch',
    name: 'states that do not make the problems found',
    rows: [['round_total', { problems: 697, done: 688, basically_done: 4, not_done: 6 }]],
    found: [['mismatch', 'a-r1', 697, 698, '688+4+6', 1, '1:2']],
  },
  {
    kind: 'completion_parts_mismatch',
    name: 'numbers too large to add in 32 bits',
    rows: [
      [
        'round_total',
        { problems: 1, done: 2147483647, basically_done: 2147483647, ongoing: 0, not_done: 0 },
      ],
    ],
    found: [['mismatch', 'a-r1', 1, 2147483647, '2147483647+2147483647+0+0', 1, '1:2']],
  },
  {
    kind: 'completion_parts_mismatch',
    name: 'states that do, with withdrawn ones apart, or one state unknown',
    rows: [
      [
        'round_total',
        { problems: 697, done: 688, basically_done: 4, not_done: 5 },
        { round_key: 'a-r2', problems: 10, done: 6, basically_done: 1, ongoing: 1, not_done: 1 },
        { round_key: 'b-r1', problems: 10, done: 6, basically_done: null, not_done: 1 },
      ],
      ['problem', { round_key: 'a-r2', status: 'withdrawn' }],
    ],
    found: [],
  },
  {
    kind: 'records_vs_reported',
    name: 'records that are more or fewer than the report says',
    rows: [
      ['round_total', { problems: 3, clues: 2, organizations: 1, as_of: '2023' }],
      ['problem', { count: 2 }, { count: 2 }],
      ['clue', { unit: 'piece' }, { unit: 'person' }],
      ['inspection', { organization: '甲' }, { organization: '乙' }],
    ],
    found: [
      ['mismatch', 'a-r1', 2, 1, 'clues', 2, '1:2 3:2'],
      ['mismatch', 'a-r1', 1, 2, 'organizations', 3, '1:2 5:2 5:3'],
      ['mismatch', 'a-r1', 3, 4, 'problems', 3, '1:2 2:2 2:3'],
    ],
  },
  {
    kind: 'records_vs_reported',
    name: 'records that agree with the latest report, of a round reported only, or recorded only',
    rows: [
      [
        'round_total',
        { problems: 9, as_of: '2022' },
        { problems: 3, as_of: '2023' },
        { round_key: 'a-r2', problems: 5 },
        { round_key: 'b-r1', clues: 5 },
      ],
      ['problem', { count: 3 }, { round_key: 'b-r1' }],
    ],
    found: [],
  },
  {
    kind: 'round_reported_twice',
    name: 'two reports of a round',
    rows: [
      [
        'round_total',
        { problems: 12, as_of: '2022-06' },
        { problems: 10, as_of: '2022-01' },
        { file_id: 11, problems: 10, as_of: '2022-02' },
      ],
    ],
    found: [['mismatch', 'a-r1', 12, 10, 'problems', 3, '1:2 1:3 11:4']],
  },
  {
    kind: 'round_reported_twice',
    name: 'two reports that agree, and one that leaves a number out',
    rows: [
      [
        'round_total',
        { problems: 12 },
        { problems: 12, clues: 3 },
        { round_key: 'a-r2', clues: 4 },
      ],
    ],
    found: [],
  },
  {
    kind: 'dates_reversed',
    name: 'an end before its start, in any extract',
    rows: [
      [
        'round_total',
        { start_date: '2023-05-01', end_date: '2023-04', feedback_date: '2023-03-01' },
      ],
      ['inspection', { round_key: 'a-r2', end_date: '2023-05-02', feedback_date: '2023-05-01' }],
      ['problem', { round_key: 'a-r2', done_on: '2023-05-02', verified_on: '2023-05-01' }],
      [
        'clue',
        { round_key: 'b-r1', transferred_on: '2023-05-02', disposed_on: '2023-05-01' },
        { round_key: 'b-r1', transferred_on: '2023-05-02', outcome_on: '2023-05-01' },
      ],
    ],
    found: [
      ['check', 'a-r1', null, 1, 'end_date 2023-04 < start_date 2023-05-01', 1, '1:2'],
      ['check', 'a-r2', null, 2, 'verified_on 2023-05-01 < done_on 2023-05-02', 2, '2:2 5:2'],
      [
        'check',
        'b-r1',
        null,
        2,
        'disposed_on 2023-05-01 < transferred_on 2023-05-02',
        2,
        '3:2 3:3',
      ],
    ],
  },
  {
    kind: 'dates_reversed',
    name: 'the same day, a month or year that reaches as far, and days without a year',
    rows: [
      [
        'round_total',
        { start_date: '2023-05-01', end_date: '2023-05-01', feedback_date: '2023-05' },
        { start_date: '2023-05-01', end_date: '2023' },
        { start_date: '--11-01', end_date: '--02-01' },
        { start_date: '2023-11-01', end_date: '--02-01' },
      ],
      ['inspection', { start_date: '2023-05-01', end_date: '2023-05-01' }],
      ['problem', { done_on: '2023-05-01', verified_on: '2023-05-01' }],
      ['clue', { transferred_on: '2023-05-01', disposed_on: '2023-05-01', outcome_on: null }],
    ],
    found: [],
  },
  {
    kind: 'done_before_feedback',
    name: 'a problem put right before anyone was told of it',
    rows: [
      [
        'problem',
        { ...feedback, done_on: '2023-05-19' },
        { ...feedback, done_on: '2023-01-01', immediate: false },
      ],
    ],
    found: [
      ['check', 'a-r1', null, 2, 'done_on 2023-05-19 < feedback_date 2023-05-20', 2, '2:2 2:3'],
    ],
  },
  {
    kind: 'done_before_feedback',
    name: 'the same day, put right on the spot, or a day that is not known',
    rows: [
      [
        'problem',
        { ...feedback, done_on: '2023-05-20' },
        { ...feedback, done_on: '2023-05-01', immediate: true },
        { ...feedback },
        { done_on: '2023-05-01' },
      ],
    ],
    found: [],
  },
  {
    kind: 'due_before_feedback',
    name: 'a problem due before anyone was told of it',
    rows: [['problem', { ...feedback, due_date: '2023-05-19' }]],
    found: [['check', 'a-r1', null, 1, 'due_date 2023-05-19 < feedback_date 2023-05-20', 1, '2:2']],
  },
  {
    kind: 'due_before_feedback',
    name: 'the same day, on the spot, or a day that is not known',
    rows: [
      [
        'problem',
        { ...feedback, due_date: '2023-05-20' },
        { ...feedback, due_date: '2023-05-01', immediate: true },
        { due_date: '2023-05-01' },
      ],
    ],
    found: [],
  },
  {
    kind: 'done_without_date',
    name: 'done, who knows when',
    rows: [['problem', { ...done, count: 3 }, { status: 'done', count: 2 }, { status: 'done' }]],
    found: [['check', 'a-r1', 6, 3, null, 2, '2:3 2:4']],
  },
  {
    kind: 'done_without_date',
    name: 'done on a day, or not done',
    rows: [['problem', done, { status: 'ongoing' }, { status: null }]],
    found: [],
  },
  {
    kind: 'date_implausible',
    name: 'a day before there were inspections, or years from the others of its round',
    rows: [
      [
        'problem',
        { ...feedback, done_on: '2203-06-01' },
        feedback,
        { ...feedback, due_date: '2023-08-20' },
      ],
      ['clue', { round_key: 'a-r2', transferred_on: '1995-12-31' }],
      [
        'round_total',
        { round_key: 'b-r1', start_date: '2023-05', end_date: '2032', as_of: '2023' },
      ],
      ['round_total', { round_key: 'a-累计+', start_date: '1995', as_of: '2023', line: 9 }],
      ['measure', { problem_id: 'x', due_date: '1970-01-01' }],
    ],
    found: [
      ['check', 'a-r1', null, 1, 'done_on 2203-06-01', 1, '2:2'],
      ['check', 'a-r2', null, 1, 'transferred_on 1995-12-31', 1, '3:2'],
      ['check', 'b-r1', null, 1, 'end_date 2032-01-01', 1, '1:2'],
      ['check', 'a-累计+', null, 1, 'start_date 1995-01-01', 1, '1:9'],
      ['check', null, null, 1, 'due_date 1970-01-01', 1, '4:2'],
    ],
  },
  {
    kind: 'date_implausible',
    name: 'eight years at most, a pooled figure over many, the first year, and days without a year',
    rows: [
      ['problem', { feedback_date: '2016-05-20', done_on: '2024-05-20' }],
      ['round_total', { round_key: 'a-前三轮+', start_date: '2012', as_of: '2023' }],
      ['round_total', { round_key: 'a-r2', start_date: '--04-13', end_date: '1996' }],
      [
        'measure',
        { problem_id: 'x', due_date: '2017-01-01' },
        { problem_id: 'y', due_date: '2024-01-01' },
      ],
    ],
    found: [],
  },
  {
    kind: 'pooled_not_split',
    name: 'several rounds in one row',
    rows: [['round_total', { round_key: 'a-前三轮+' }, { round_key: 'a-累计+' }]],
    found: [
      ['info', 'a-前三轮+', null, 3, '前三轮', 1, '1:2'],
      ['info', 'a-累计+', null, null, '累计', 1, '1:3'],
    ],
  },
  {
    kind: 'pooled_not_split',
    name: 'single rounds',
    rows: [['round_total', {}, { round_key: 'b-r1' }]],
    found: [],
  },
]
