import type { Engine } from '#engine/engine.ts'
import { type DeadlineRule, deadlineRules, putDeadlineRules } from '#schema/deadline-rules.ts'

/** The time limits in force: those to begin with, until a reader puts others in their place. */
export function createDeadlines(engine: Engine) {
  let rules: readonly DeadlineRule[] = deadlineRules
  return {
    rules: () => rules,
    /** Those a reader put; null while they are those to begin with. */
    own: () => (rules === deadlineRules ? null : rules),
    /** SQL that puts the rules into new tables. */
    sql: () => putDeadlineRules(rules),
    /** Null: those to begin with. */
    async put(next: readonly DeadlineRule[] | null) {
      const put = next ?? deadlineRules
      await engine.exec(putDeadlineRules(put))
      rules = put
    },
  }
}
