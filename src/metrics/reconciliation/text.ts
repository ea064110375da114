import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { FindingKind } from '#intake/reconcile/finding.ts'
import { extracts } from '#schema/extracts.ts'

/** What a finding holds that its sentence needs. */
export interface Told {
  kind: string | null
  stated: number | null
  summed: number | null
  detail: string | null
}

/** A finding's numbers and names, ready to stand in a sentence. */
interface Said {
  stated: string
  summed: string
  /** How far the two are apart. */
  apart: string
  /** `8 + 3 + 39`, where the numbers in the detail give the sum. */
  parts: string | null
  /** The measure that the detail names. */
  measure: string
  /** The extract that the detail names. */
  list: string
  /** The detail with columns by their names, and as it stands. */
  detail: string
  written: string
}

/** What disagrees with what, in a sentence; nothing in it is mended. */
export function findingText(told: Told, lang: Lang): string {
  const say = WORDS[lang]
  const { kind, stated, summed, detail } = told
  const number = (value: number | null) =>
    value === null ? '—' : `${count(value)}${say.unit(unitOf(told))}`
  return (isKnown(kind) ? say[kind] : say.other)({
    stated: number(stated),
    summed: number(summed),
    apart: number(Math.abs((stated ?? 0) - (summed ?? 0))),
    parts: partsText(detail ?? '', summed),
    measure: columnName(detail ?? '', lang),
    list: extracts.find(({ id }) => id === detail)?.[lang] ?? '',
    written: detail ?? '',
    detail: (detail ?? '').replace(/[a-z]+(_[a-z]+)*/g, (id) => columnName(id, lang)),
  })
}

/** What is counted: the measure that is named, or what the kind is about. */
function unitOf({ kind, detail }: Told) {
  if (kind === 'parts_mismatch') return 'organizations'
  if (kind === 'duplicate_records') return ''
  if (kind === 'completion_parts_mismatch' || kind === 'done_without_date') return 'problems'
  return detail ?? ''
}

/** The name of a column, that of the round reports where several extracts have one. */
const columnName = (id: string, lang: Lang) =>
  extracts.find(({ columns }) => Object.hasOwn(columns, id))?.columns[id]?.[lang] ?? id

/** `8个县直单位+3个乡镇党委+39个村党支部` → `8 + 3 + 39`. */
function partsText(detail: string, summed: number | null) {
  const parts = detail.split(/[+＋、，,;；]/).flatMap((part) => /\d+/.exec(part)?.[0] ?? [])
  const total = parts.reduce((sum, part) => sum + Number(part), 0)
  return parts.length > 0 && total === summed ? parts.join(' + ') : null
}

const isKnown = (kind: string | null): kind is FindingKind => kind !== null && kind in WORDS.zh

type Sentences = Record<FindingKind | 'other', (said: Said) => string> & {
  unit: (measure: string) => string
}

const UNITS: Readonly<Record<string, string>> = {
  organizations: ' 家',
  clues: ' 件',
  problems: ' 个',
}

const WORDS: Record<Lang, Sentences> = {
  zh: {
    unit: (measure) => UNITS[measure] ?? '',
    parts_mismatch: ({ stated, parts, summed, apart }) =>
      `通报总数 ${stated}，分项${parts ? ` ${parts} =` : '合计'} ${summed}，差 ${apart}`,
    completion_parts_mismatch: ({ stated, parts, summed, apart }) =>
      `发现问题 ${stated}，整改各项${parts ? ` ${parts} =` : '合计'} ${summed}，差 ${apart}`,
    records_vs_reported: ({ measure, stated, summed, apart }) =>
      `${measure}：通报 ${stated}，逐条记录 ${summed}，差 ${apart}`,
    round_reported_twice: ({ measure, stated, summed }) =>
      `${measure}：较近的一份来源为 ${stated}，另一份为 ${summed}`,
    dates_reversed: ({ summed, detail }) => `${summed} 行日期先后颠倒，如 ${detail}`,
    done_before_feedback: ({ summed, detail }) =>
      `${summed} 行的整改完成早于反馈（不含立行立改），如 ${detail}`,
    due_before_feedback: ({ summed, detail }) =>
      `${summed} 行的整改时限早于反馈（不含立行立改），如 ${detail}`,
    date_implausible: ({ summed, detail }) => `${summed} 行日期不合常理，如 ${detail}`,
    clue_units_mixed: ({ stated, summed }) =>
      `线索 ${stated} 件、${summed} 人记在同一轮；人数不计入线索数`,
    duplicate_records: ({ list, stated, summed }) =>
      `${list}中 ${stated} 行编号相同或各项全同，其中 ${summed} 行可能重复`,
    repeat_unknown: ({ summed, written }) =>
      `${summed} 行写明重复上轮问题，但在同一地区其他轮次中找不到，如 ${written}`,
    measure_orphan: ({ summed, written }) =>
      `${summed} 条措施对应的问题不在已载入的数据中，如 ${written}`,
    done_without_date: ({ stated, summed }) => `已完成的 ${stated}问题中，${summed}没有完成日期`,
    pooled_not_split: ({ detail }) => `只公布“${detail}”的合计，按合并记录处理，不拆分`,
    other: ({ detail }) => detail,
  },
  en: {
    unit: () => '',
    parts_mismatch: ({ stated, parts, summed, apart }) =>
      `The report states ${stated}; its parts ${parts ? `${parts} =` : 'add up to'} ${summed}, off by ${apart}`,
    completion_parts_mismatch: ({ stated, parts, summed, apart }) =>
      `${stated} problems found; their states ${parts ? `${parts} =` : 'add up to'} ${summed}, off by ${apart}`,
    records_vs_reported: ({ measure, stated, summed, apart }) =>
      `${measure}: the report states ${stated}, the records add up to ${summed}, off by ${apart}`,
    round_reported_twice: ({ measure, stated, summed }) =>
      `${measure}: the later source states ${stated}, another ${summed}`,
    dates_reversed: ({ summed, detail }) => `Dates out of order in ${summed} rows, as ${detail}`,
    done_before_feedback: ({ summed, detail }) =>
      `Done before the feedback, though not on the spot, in ${summed} rows, as ${detail}`,
    due_before_feedback: ({ summed, detail }) =>
      `Due before the feedback, though not on the spot, in ${summed} rows, as ${detail}`,
    date_implausible: ({ summed, detail }) =>
      `Dates that can hardly be in ${summed} rows, as ${detail}`,
    clue_units_mixed: ({ stated, summed }) =>
      `Clues counted in pieces (${stated}) and in persons (${summed}) in one round; persons are left out of the number of clues`,
    duplicate_records: ({ list, stated, summed }) =>
      `${list}: ${stated} rows share a number or are alike in every cell; ${summed} may be repeated`,
    repeat_unknown: ({ summed, written }) =>
      `${summed} rows repeat a problem that no other round of the region has, as ${written}`,
    measure_orphan: ({ summed, written }) =>
      `${summed} measures are for problems that are not loaded, as ${written}`,
    done_without_date: ({ stated, summed }) =>
      `Of ${stated} problems done, ${summed} have no date of completion`,
    pooled_not_split: ({ detail }) =>
      `Only figures pooled over “${detail}” are published; kept whole`,
    other: ({ detail }) => detail,
  },
}
