import type { Engine } from '#engine/engine.ts'
import { type DeadlineRule, deadlineRules, putDeadlineRules } from '#schema/deadline-rules.ts'

/** The time limits in force: those to begin with, until a reader puts others in their place. */
export function createDeadlines(engine: Engine) {
  let rules: readonly DeadlineRule[] = deadlineRules
  return {
    rules: () => rules,
    /** SQL that puts the rules into new tables. */
    sql: () => putDeadlineRules(rules),
    async put(next: readonly DeadlineRule[]) {
      await engine.exec(putDeadlineRules(next))
      rules = next
    },
  }
}
