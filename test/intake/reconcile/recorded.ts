import type { Case } from './rows.ts'

/** Records that name what is not there, are there twice, or count in two units. */
export const recorded: readonly Case[] = [
  {
    kind: 'clue_units_mixed',
    name: 'pieces and persons in one round',
    rows: [['clue', { count: 3 }, { unit: 'person', count: 2 }, { unit: 'piece' }]],
    found: [['check', 'a-r1', 4, 2, null, 1, '3:3']],
  },
  {
    kind: 'clue_units_mixed',
    name: 'one unit in each round',
    rows: [['clue', { unit: 'piece' }, {}, { round_key: 'a-r2', unit: 'person' }]],
    found: [],
  },
  {
    kind: 'repeat_unknown',
    name: 'no such problem in any other round of the region',
    rows: [
      [
        'problem',
        { problem_id: 'P1' },
        { round_key: 'a-r2', problem_id: 'P2', repeat_of: 'P9' },
        { round_key: 'a-r2', problem_id: 'P3', repeat_of: 'P2' },
        { round_key: 'b-r1', problem_id: 'P4', repeat_of: 'P1' },
      ],
    ],
    found: [
      ['check', 'a-r2', null, 2, 'P9', 2, '2:3 2:4'],
      ['info', 'b-r1', null, 1, 'P1', 1, '2:5'],
    ],
  },
  {
    kind: 'repeat_unknown',
    name: 'a problem of another round',
    rows: [
      ['problem', { problem_id: 'P1' }, { round_key: 'a-r2', problem_id: 'P1', repeat_of: 'P1' }],
    ],
    found: [],
  },
  {
    kind: 'measure_orphan',
    name: 'a measure for no problem',
    rows: [
      ['problem', { problem_id: 'P1' }],
      ['measure', { problem_id: 'P1' }, { problem_id: 'P2' }, { problem_id: 'P3' }],
    ],
    found: [['check', null, null, 2, 'P2', 2, '4:3 4:4']],
  },
  {
    kind: 'measure_orphan',
    name: 'measures where no problem has a number',
    rows: [
      ['problem', {}],
      ['measure', { problem_id: 'P1' }],
    ],
    found: [['info', null, null, 1, 'P1', 1, '4:2']],
  },
  {
    kind: 'measure_orphan',
    name: 'measures for problems of any round',
    rows: [
      ['problem', { problem_id: 'P1' }, { round_key: 'b-r1', problem_id: 'P2' }],
      ['measure', { problem_id: 'P1' }, { problem_id: 'P2' }, { problem_id: 'P2' }],
    ],
    found: [],
  },
  {
    kind: 'duplicate_records',
    name: 'a number twice in a round, or rows alike in every cell',
    rows: [
      [
        'problem',
        { problem_id: 'JS-R3-01', category: 'A1' },
        { problem_id: 'JS-R3-01', category: 'A2', organization: '甲' },
        { problem_id: 'JS-R3-01', category: 'A2', organization: '乙', file_id: 12 },
        { round_key: 'a-r2', text: '三会一课不经常', category: 'C4' },
        { round_key: 'a-r2', text: '三会一课不经常', category: 'C4' },
        { round_key: 'b-r1', category: 'C4' },
        { round_key: 'b-r1', category: 'C4', file_id: 12 },
      ],
      ['clue', { round_key: 'b-r1', clue_id: 'C-0001' }, { round_key: 'b-r1', clue_id: 'C-0001' }],
      ['inspection', { organization: '甲' }, { organization: '甲' }],
      [
        'measure',
        { problem_id: 'P0001', text: '修订办法' },
        { problem_id: 'P0001', text: '修订办法' },
      ],
      ['round_total', { problems: 3 }, { problems: 3, file_id: 11 }],
    ],
    found: [
      ['check', 'a-r1', 2, 1, 'inspections', 2, '5:2 5:3'],
      ['check', 'a-r1', 3, 2, 'problems', 3, '2:2 2:3 12:4'],
      ['check', 'a-r1', 2, 1, 'rounds', 2, '1:2 11:3'],
      ['check', 'a-r2', 2, 1, 'problems', 2, '2:5 2:6'],
      ['check', 'b-r1', 2, 1, 'clues', 2, '3:2 3:3'],
      ['check', 'b-r1', 2, 1, 'problems', 2, '2:7 12:8'],
      ['check', null, 2, 1, 'measures', 2, '4:2 4:3'],
    ],
  },
  {
    kind: 'duplicate_records',
    name: 'the same number elsewhere, short numbers of two organizations, rows that nothing tells apart',
    rows: [
      [
        'problem',
        { problem_id: 'JS-R3-01' },
        { round_key: 'a-r2', problem_id: 'JS-R3-01' },
        { organization: '甲', problem_id: '1' },
        { organization: '乙', problem_id: '1' },
        { organization: '甲', category: 'C4' },
        { organization: '甲', category: 'C4' },
        { text: '三会一课不经常', category: 'C4' },
        { text: '三会一课不经常', category: 'C3' },
      ],
      ['clue', { discipline: 'K1' }, { discipline: 'K1' }],
      [
        'inspection',
        { organization: '甲', org_type: 'soe' },
        { organization: '甲', org_type: 'school' },
      ],
      [
        'measure',
        { problem_id: 'P0001', measure_id: '1' },
        { problem_id: 'P0001', measure_id: '2' },
      ],
      ['round_total', { problems: 3, as_of: '2022' }, { problems: 3, as_of: '2023' }],
    ],
    found: [],
  },
]
