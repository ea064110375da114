import { addDays } from './calendar.mjs'
import { AS_OF } from './plan.mjs'
import { SIZES } from './vocabulary.mjs'

const DISCIPLINES = [
  ['廉洁纪律', 44],
  ['工作纪律', 22],
  ['群众纪律', 13],
  ['组织纪律', 11],
  ['政治纪律', 5],
  ['生活纪律', 3],
  ['其他', 2],
]
const RECIPIENTS = [
  ['纪委监委', 80],
  ['组织部', 13],
  ['其他部门', 7],
]
const DISPOSALS = [
  ['初步核实', 52],
  ['谈话函询', 24],
  ['予以了结', 16],
  ['暂存待查', 8],
]
const OUTCOMES = [
  ['了结', 38],
  ['组织处理', 27],
  ['立案', 20],
  ['处分', 13],
  ['移送司法', 2],
]
const FORMS = { 组织处理: '第一种形态', 处分: '第二种形态', 移送司法: '第四种形态' }

/** The clues passed on after one round. */
export function cluesOf(round, inspections, random) {
  return Array.from({ length: round.clues ?? 0 }, (_, i) => {
    const inspection = random.weighted(
      inspections.map((item) => [item, SIZES[item.type] * item.burden]),
    )
    return clue(round, inspection, `${round.id}-C${String(i + 1).padStart(2, '0')}`, random)
  })
}

function clue(round, inspection, id, random) {
  const transferredOn = addDays(inspection.feedback, random.whole(-10, 20))
  const disposedOn = addDays(transferredOn, random.days(45, 0.8))
  const isDisposed = disposedOn <= AS_OF && random.chance(0.95)
  const disposal = isDisposed ? random.weighted(DISPOSALS) : ''
  const isInquired = disposal === '初步核实' || disposal === '谈话函询'
  const outcomeOn = addDays(disposedOn, random.days(75, 0.6))
  const outcome = isInquired && outcomeOn <= AS_OF ? random.weighted(OUTCOMES) : ''
  return {
    id,
    round,
    inspection,
    discipline: random.weighted(DISCIPLINES),
    recipient: random.weighted(RECIPIENTS),
    transferredOn,
    disposal,
    disposedOn: disposal ? disposedOn : '',
    outcome,
    outcomeOn: outcome ? outcomeOn : '',
    form: FORMS[outcome] ?? '',
  }
}
