const HALVES = '上午|下午|早上|晚上|凌晨|中午'
const TIME = new RegExp(
  `(?:[ T]|(?<=[日号]))(?:${HALVES})? ?(\\d{1,2})[:时点](\\d{1,2})?分?(?::?(\\d{1,2})(?:\\.\\d{1,9})?秒?)? ?(?:[ap]m)?(z|[+-]\\d\\d:?\\d\\d)?$`,
  'i',
)
const WEEKDAY = /\(?(?:星期|周)[一二三四五六日天]\)?$/
const HOME = /^\+08:?00$/

/** A cell without its time of day. */
export interface Dated {
  day: string
  /** Whether it had one, and whether in another zone. */
  time: 'none' | 'local' | 'zone'
}

/** Takes the time of day and the weekday off a cell. */
export function withoutTime(tidied: string): Dated {
  const found = TIME.exec(tidied)
  const time = found ? kindOf(found) : 'none'
  const day = found && time !== null ? tidied.slice(0, found.index) : tidied
  return { day: day.replaceAll(' ', '').replace(WEEKDAY, ''), time: time ?? 'none' }
}

function kindOf([, hour, minute = '0', second = '0', zone]: RegExpExecArray) {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  if (h > 24 || m > 59 || s > 60) return null
  const isMidnight = h === 0 && m === 0 && s === 0
  // Midnight in UTC is how a day alone is exported; any other hour may be of another day here.
  return zone && !isMidnight && !HOME.test(zone) ? 'zone' : 'local'
}
