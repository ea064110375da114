import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Answer } from '#intake/recipe.ts'
import type { RejectReason } from '#intake/reject.ts'
import type { RuleId, RuleUse } from '#intake/rule.ts'

/** What a case states; `cases.test.ts` holds the intake to it. */
interface Stated {
  questions?: string[]
  recipe?: { answers?: Answer[] }
  /** What looks like a rule's doing and is none, by rule. */
  nearMisses?: Partial<Record<RuleId, string>>
  report: { rules?: (Omit<RuleUse, 'examples'> & Partial<RuleUse>)[] }
  rejects: [line: number, column: string, value: string, reason: RejectReason][]
}

const FOLDER = 'test/intake/cases'
const cases = readdirSync(FOLDER).map((name): Stated & { name: string } => ({
  name,
  ...JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')),
}))

/** The members of a union of words in a source file, with the remark behind each. */
function membersOf(file: string, type: string) {
  const [, body = ''] = readFileSync(file, 'utf8').split(`export type ${type} =`)
  const members = body.split('\n\n')[0]!.matchAll(/^ {2}\| '(\w+)'(?: \/\/ (.*))?$/gm)
  return [...members].map(([, id = '', remark = '']) => ({ id, remark }))
}

const rules = membersOf('src/intake/rule.ts', 'RuleId')
const reasons = membersOf('src/intake/reject.ts', 'RejectReason')

interface Shown {
  name: string
  result: string
}

/** The cases in which a rule is at work, is asked about, or rejects something, and what comes of it. */
const shownBy = (rule: string): readonly Shown[] =>
  cases.flatMap(({ name, ...stated }) => {
    const results = [...used(stated, rule), ...asked(stated, rule), ...rejected(stated, rule)]
    return results.length > 0 ? [{ name, result: [...new Set(results)].join('; ') }] : []
  })

const used = ({ report }: Stated, rule: string) =>
  (report.rules ?? [])
    .filter((use) => use.rule === rule)
    .map(({ count, examples: [first] = [] }) =>
      first ? `${count} × ${first.from || EMPTY} → ${first.to || EMPTY}` : `${count} ×`,
    )

function asked({ questions = [], recipe }: Stated, rule: string) {
  const answers = recipe?.answers?.filter((answer) => answer.rule === rule) ?? []
  const isAsked = questions.some((question) => question.split(' ')[0] === rule)
  return answers.length > 0
    ? answers.map(({ choice }) => `asked: ${choice}`)
    : isAsked
      ? ['asked']
      : []
}

const rejected = ({ rejects }: Stated, reason: string) =>
  rejects.filter((reject) => reject[3] === reason).map(([, , value]) => `✗ ${value}`)

const missesOf = (rule: string): readonly Shown[] =>
  cases.flatMap(({ name, nearMisses = {} }) => {
    const miss = nearMisses[rule as RuleId]
    return miss === undefined ? [] : [{ name, result: `not ${miss}` }]
  })

const EMPTY = '∅'
const UNSEEN = /[\p{Cc}\p{Cf}\u00a0\u3000]/gu
const readable = (text: string) =>
  text
    .replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('|', '\\|')

const idsWithout = (of: (id: string) => readonly Shown[], members = rules) =>
  members.map(({ id }) => id).filter((id) => of(id).length === 0)

test('every rule is shown by a case', () => {
  expect(rules.length).toBeGreaterThan(40)
  expect(idsWithout(shownBy)).toEqual([])
})

test('every rule has a near miss', () => expect(idsWithout(missesOf)).toEqual([]))

test('a near miss states every rule at work in it', () => {
  const silent = cases.filter(({ nearMisses, report }) => nearMisses && !report.rules)
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('every reason to reject is shown by a case', () => {
  expect(reasons.length).toBeGreaterThan(20)
  // A line that is too long takes a megabyte: scan.test.ts.
  expect(idsWithout(shownBy, reasons)).toEqual(['line_too_long'])
})

test('rule → case → result', async () => {
  const rows = rules.flatMap(({ id, remark }) =>
    [...shownBy(id), ...missesOf(id)].map(
      ({ name, result }) => `| ${id} | ${readable(remark)} | ${name} | ${readable(result)} |`,
    ),
  )
  const table = ['| rule | in the design | case | result |', '|---|---|---|---|', ...rows]
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('rule-table.md')
})
