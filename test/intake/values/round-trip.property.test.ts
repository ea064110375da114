import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleId } from '#intake/rule.ts'
import { countReader } from '#intake/values/count.ts'
import { dateReader } from '#intake/values/day.ts'
import { percentReader } from '#intake/values/percent.ts'
import type { CellReader } from '#intake/values/reading.ts'
import { readAll } from './read-all.ts'

const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const thousands = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

const valueIn = (reader: CellReader, cell: string, answers: Partial<Record<RuleId, string>>) =>
  readAll(reader, [cell], { answers })[0]!.value

const DIGITS = '零一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** A number below 10⁸ in Chinese numerals, as it is spelled out in full. */
function spelled(n: number, digits: string, units: string): string {
  if (n === 0) return digits[0]!
  const high = Math.floor(n / 10_000)
  const low = section(n % 10_000, digits, units)
  if (high === 0) return low
  const gap = n % 10_000 > 0 && n % 10_000 < 1000 ? digits[0]! : ''
  return `${section(high, digits, units)}万${gap}${low}`
}

function section(n: number, digits: string, units: string): string {
  const places = [...String(n)].map(Number)
  let text = ''
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i]!.trim()
    if (digit > 0) text += digits[digit]! + unit
    else if (text !== '' && !text.endsWith(digits[0]!)) text += digits[0]!
  })
  return n === 0 ? '' : text.replace(new RegExp(`${digits[0]}$`), '')
}

const isSpeech = (text: string) => /[万亿][^零十百千拾佰仟]$/.test(text)

describe('whole numbers', () => {
  const whole = fc.oneof(
    fc.nat({ max: 2_147_483_647 }),
    fc.nat({ max: 20_000 }),
    fc.nat({ max: 200_000 }).map((n) => n * 10_000),
  )
  const forms: Record<string, (n: number) => string> = {
    plain: String,
    thousands,
    'full-width': (n) => wide(thousands(n)),
    'a measure word': (n) => `${n}件`,
    'spaces and decimals': (n) => `　${n}.00 `,
    doubt: (n) => `约${thousands(n)}`,
    'more or less': (n) => `${n}余人`,
    万: (n) => `${n / 10_000}万`,
    亿: (n) => `${Math.floor(n / 1e8)}.${String(n % 1e8).padStart(8, '0')}亿`,
  }

  test.each(Object.entries(forms))('in the form %s read back to themselves', (_name, write) =>
    fc.assert(
      fc.property(whole, (n) => {
        expect(valueIn(countReader, write(n), {})).toBe(String(n))
      }),
    ),
  )

  test.each([
    ['一百二十三', DIGITS, ' 十百千'],
    ['壹佰贰拾叁', FORMAL, ' 拾佰仟'],
  ])('in numerals like %s read back to themselves', (_, digits, units) =>
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), fc.constantFrom('', '个'), (n, unit) => {
        const text = spelled(n, digits, units)
        expect(isSpeech(text)).toBe(false)
        expect(valueIn(countReader, text + unit, { numeral: 'read' })).toBe(String(n))
      }),
    ),
  )

  test('no text is read as a count that its digits do not spell', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'0123456789.,-+ 万亿约余个人%()~一十百'),
          maxLength: 12,
        }),
        (text) => {
          const { value } = readAll(countReader, [text])[0]!
          const digits = text.replace(/[^\d]/g, '').replace(/^0+/, '')
          if (value !== null) expect(digits).toMatch(new RegExp(`^${significant(value)}0*$`))
        },
      ),
      { numRuns: 2000 },
    ))
})

const significant = (value: string) => value.replace(/0+$/, '')

test('percentages read back to the same share, exactly', () =>
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), fc.constantFrom('%', '％', ' %'), (n, sign) => {
      const text = `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}${sign}`
      expect(Number(valueIn(percentReader, text, {}))).toBe(n / 10_000)
    }),
  ))

describe('days', () => {
  const day = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const two = (n: number) => String(n).padStart(2, '0')
  const number = (n: number) => spelled(n, DIGITS, ' 十百千').replace(/^一十/, '十')
  const forms: Record<string, (y: number, m: number, d: number) => string> = {
    'y-m-d': (y, m, d) => `${y}-${m}-${d}`,
    'y/mm/dd': (y, m, d) => `${y}/${two(m)}/${two(d)}`,
    'y.m.d': (y, m, d) => `${y}.${m}.${d}`,
    y年m月d日: (y, m, d) => `${y}年${m}月${d}日`,
    'full-width': (y, m, d) => wide(`${y}年${m}月${d}号`),
    spaced: (y, m, d) => ` ${y} 年 ${m} 月 ${d} 日　`,
    compact: (y, m, d) => `${y}${two(m)}${two(d)}`,
    'with a time': (y, m, d) => `${y}/${m}/${d} 8:05:00`,
    'with a time in words': (y, m, d) => `${y}年${m}月${d}日 下午3时20分`,
    'by a day': (y, m, d) => `${y}年${m}月${d}日前`,
    numerals: (y, m, d) =>
      `${[...String(y)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${number(m)}月${number(d)}日`,
    'd/m/y': (y, m, d) => `${d}/${m}/${y}`,
    'm-d-y': (y, m, d) => `${m}-${d}-${y}`,
    'no year': (_, m, d) => `${m}月${d}日`,
    'two digits': (y, m, d) => `${y % 100 < 10 ? '0' : ''}${y % 100}-${m}-${d}`,
    serial: (y, m, d) => String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569),
  }

  test.each(Object.entries(forms))('in the form %s read back to themselves', (name, write) =>
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
        fc.pre(name !== 'two digits' || (y >= 2000 && y < 2100))
        fc.pre(name !== 'no year' || y < 2100)
        fc.pre(name !== 'serial' || (y >= 1955 && y <= 2090))
        const answers = {
          ambiguous_date: name === 'd/m/y' ? 'dmy' : 'mdy',
          no_year: String(y),
          two_digit_year: '2000',
          excel_serial: '1900',
        }
        expect(valueIn(dateReader, write(y, m, d), answers)).toBe(iso)
      }),
    ),
  )

  test('any other day of a month is none', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (y, m, d) => {
          const isDay =
            new Date(Date.UTC(y, m - 1, d)).toISOString().slice(5, 10) === `${two(m)}-${two(d)}`
          const { value, fault } = readAll(dateReader, [`${y}年${m}月${d}日`])[0]!
          expect(value !== null).toBe(isDay)
          expect(fault).toBe(isDay ? null : 'no_such_date')
        },
      ),
    ))
})
