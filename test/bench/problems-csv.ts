import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { orgTypes, schemes, statuses } from '#schema/codes.ts'
import { problems } from '#schema/problems.ts'
import { categories } from '#schema/taxonomy.ts'

type Record = { [column in keyof typeof problems.columns]: string | number }

const ROWS_AT_ONCE = 5_000
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2016, 8, 1)
const CITIES = [...'甲乙丙丁戊己庚辛壬癸']
const COUNTIES = [...'子丑寅卯辰巳午未申酉戌亥']
const ROUNDS = [...'一二三四五六七八九'].map((digit) => `第${digit}轮`)
const TEXTS = ['学习制度执行不够经常', '“三重一大”事项记录不全', '专项资金拨付不及时, 结余较多']
const UNITS = ['审计局', '住建局', '教育局', '卫健局', '农业农村局', '城关镇']

/** Writes a made-up problem list with every column, the same one each time. */
export async function writeProblems(path: string, rows: number) {
  await pipeline(Readable.from(blocks(rows)), createWriteStream(path))
}

function* blocks(rows: number) {
  const columns = Object.keys(problems.columns) as (keyof Record)[]
  yield `${columns.map((column) => problems.columns[column].zh).join(',')}\n`
  const random = seeded(20_261_124)
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - first)
    yield Array.from({ length: count }, (_, index) => {
      const record = problem(first + index, random)
      return `${columns.map((column) => quoted(record[column])).join(',')}\n`
    }).join('')
  }
}

function problem(index: number, random: () => number): Record {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T
  const sometimes = <T>(share: number, value: T) => (random() < share ? value : '')
  const feedback = Math.floor(random() * 3_000)
  const unit = pick(UNITS)
  const status = pick(statuses.codes)
  const isDone = status.code === 'done'
  const doneOn = feedback + 20 + Math.floor(random() * 200)
  return {
    region: `${pick(CITIES)}市${pick(COUNTIES)}县`,
    region_code: '',
    authority_level: '县',
    term: sometimes(0.1, '五届县委'),
    round: pick(ROUNDS),
    problem_id: `P${index}`,
    organization: unit,
    org_type: pick(orgTypes.codes).zh,
    scheme: sometimes(0.05, pick(schemes.codes).zh),
    category: pick(categories.slice(0, 18)).zh,
    subcategory: sometimes(0.05, '津补贴发放'),
    count: 1,
    feedback_date: day(feedback),
    due_date: sometimes(0.5, day(feedback + 90)),
    done_on: isDone ? day(doneOn) : '',
    verified_on: isDone ? sometimes(0.3, day(doneOn + 15)) : '',
    status: status.zh,
    long_term: sometimes(0.2, '是'),
    immediate: sometimes(0.2, '否'),
    responsible_unit: sometimes(0.1, unit),
    repeat_of: sometimes(0.05, `P${Math.floor(random() * index)}`),
    text: sometimes(0.2, pick(TEXTS)),
    nature: '模拟数据',
  }
}

const day = (number: number) => new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10)

const quoted = (cell: string | number) =>
  typeof cell === 'string' && cell.includes(',') ? `"${cell}"` : cell

// mulberry32
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
