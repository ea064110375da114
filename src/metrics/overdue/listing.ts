import type { ListCell, ListingDrawing } from '#charts/listing.ts'
import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { stateWord } from '../state.ts'
import type { OverdueRow } from './columns.ts'

/** As many are listed until the reader asks for all; beyond the most, the table lists better. */
const FIRST = 10
const MOST = 200

export const keyOf = ({ total, nature, round_key, organization }: OverdueRow) =>
  total ? `|${nature}` : `${round_key}|${organization ?? ''}`

/** Organizations, the most overdue first. */
export function listing(late: readonly OverdueRow[], { lang, expanded }: Context): ListingDrawing {
  const say = WORDS[lang]
  const shown = late.slice(0, expanded ? MOST : FIRST)
  const most = Math.max(1, ...late.map(({ overdue }) => overdue ?? 0))
  return {
    as: 'listing',
    columns: [
      { header: say.organization, align: 'left' },
      { header: say.round, align: 'left' },
      { header: say.problems, align: 'right' },
      { header: say.open, align: 'right' },
      { header: say.overdue, align: 'bar' },
      { header: say.due, hint: say.dueHint, align: 'right' },
      { header: say.days, align: 'right' },
      { header: say.lists[0], hint: say.hints[0], align: 'bar' },
      { header: say.lists[1], hint: say.hints[1], align: 'bar' },
      { header: say.lists[2], hint: say.hints[2], align: 'bar' },
    ],
    sections: [{ title: '', rows: shown.map((row) => lineOf(row, most, lang)) }],
    more: late.length > shown.length && !expanded ? say.more(late.length) : null,
    describe: say.describe(shown.length),
  }
}

function lineOf(row: OverdueRow, most: number, lang: Lang) {
  const overdue = row.overdue ?? 0
  const cells: ListCell[] = [
    { as: 'text', text: row.organization ?? WORDS[lang].unnamed },
    { as: 'text', text: `${row.region} ${row.round}` },
    number(row.problems ?? 0),
    number(row.open ?? 0),
    {
      as: 'number',
      text: count(overdue),
      value: overdue,
      strong: true,
      bar: { filled: overdue / most, track: false },
    },
    { as: 'text', text: row.due_on ?? '—' },
    number(row.days_overdue ?? 0),
    covered(row.with_measure, row.with_measure_state, lang),
    covered(row.tasks, row.tasks_state, lang),
    covered(row.owners, row.owners_state, lang),
  ]
  return { key: keyOf(row), focus: false, cells }
}

const number = (value: number): ListCell => ({ as: 'number', text: count(value), value })

const covered = (share: number | null, state: string | null, lang: Lang): ListCell =>
  share === null
    ? { as: 'missing', text: stateWord(state, lang), hatched: state === 'nr' }
    : { as: 'number', text: percent(share, 0), value: share, bar: { filled: share, track: true } }

const WORDS = {
  zh: {
    organization: '党组织',
    round: '轮次',
    problems: '问题',
    open: '未完成',
    overdue: '逾期',
    due: '最早到期日',
    dueHint: '逾期问题中最早的到期日：台账写明的时限，没有的按期限规则推算',
    days: '已逾期（天）',
    lists: ['问题清单', '任务清单', '责任清单'],
    hints: ['有至少一条措施的问题占比', '有完成时限的措施占比', '有责任人的措施占比'],
    unnamed: '未写明',
    more: (all: number) => `显示全部 ${count(all)} 家`,
    describe: (shown: number) => `逾期最多的 ${shown} 家党组织，及其三项清单的覆盖`,
  },
  en: {
    organization: 'Organization',
    round: 'Round',
    problems: 'Problems',
    open: 'Open',
    overdue: 'Overdue',
    due: 'First due',
    dueHint: 'The earliest due date among the overdue: as the ledger states it, else by the rules',
    days: 'Days overdue',
    lists: ['Problem list', 'Task list', 'Duty list'],
    hints: [
      'Share of problems with at least one measure',
      'Share of measures with a deadline',
      'Share of measures with an owner',
    ],
    unnamed: 'Not named',
    more: (all: number) => `Show all ${count(all)}`,
    describe: (shown: number) =>
      `The ${shown} organizations with the most overdue problems, and how far the three lists cover them`,
  },
} as const
