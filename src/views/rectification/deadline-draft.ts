import type { DeadlineRule } from '#schema/deadline-rules.ts'

const MOST_MONTHS = 120
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a rule can be put in force as it stands. */
export const isSound = ({ months, from, until }: DeadlineRule) =>
  Number.isInteger(months) &&
  months >= 1 &&
  months <= MOST_MONTHS &&
  [from, until].every((day) => day === null || DAY.test(day)) &&
  (from === null || until === null || from <= until)

/** A rule for the reader to fill in, with an id that no other has. */
export function newRule(rules: readonly DeadlineRule[], name: string): DeadlineRule {
  let number = 1
  while (rules.some(({ id }) => id === `own-${number}`)) number += 1
  return {
    id: `own-${number}`,
    purpose: 'period',
    levels: [],
    from: null,
    until: null,
    months: 3,
    zh: name,
    en: name,
    source: '',
  }
}

/** Rules with one of them changed. */
export const changed = (
  rules: readonly DeadlineRule[],
  id: string,
  parts: Partial<DeadlineRule>,
): DeadlineRule[] => rules.map((rule) => (rule.id === id ? { ...rule, ...parts } : rule))
