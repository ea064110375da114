import { describe, expect, test } from 'vitest'
import { dateReader, periodReader } from '#intake/values/day.ts'
import { alone, together } from './read-all.ts'

describe('a date alone in its column', () => {
  test.each([
    // V23
    ['2023/4/27', '2023-04-27 date_form'],
    ['2023.4.27', '2023-04-27 date_form'],
    ['2023. 4. 27', '2023-04-27 date_form'],
    ['2023年4月27日', '2023-04-27 date_form'],
    ['2023年04月27号', '2023-04-27 date_form'],
    ['2023年4月27', '2023-04-27 date_form'],
    ['２０２３年４月２７日', '2023-04-27 date_form'],
    ['2023 年 4 月 27 日', '2023-04-27 date_form'],
    ['\u200e2023/4/27', '2023-04-27 date_form'],
    ['2023年4月27號', '2023-04-27 date_form'],
    ['二〇二三年四月二十七日', '2023-04-27 date_form'],
    ['二○二三年十二月三十一日', '2023-12-31 date_form'],
    ['二零二四年二月廿九日', '2024-02-29 date_form'],
    ['2023年4月27日（星期四）', '2023-04-27 date_form'],
    ['2023年四月27日', '! not_a_date'],
    ['1899-12-31', '! no_such_date'],
    ['2101/1/1', '! no_such_date'],
    // V24
    ['20230427', '2023-04-27 compact_date'],
    ['20231301', '! no_such_date'],
    ['2023042', '! not_a_date'],
    // V25
    ['45043', '! excel_serial ?excel_serial'],
    ['45043.35', '! excel_serial ?excel_serial'],
    ['12345', '! not_a_date'],
    ['450430', '! not_a_date'],
    // V26
    ['01/02/2023', '! ambiguous_date ?ambiguous_date'],
    ['27/04/2023', '2023-04-27 ambiguous_date'],
    ['04-27-2023', '2023-04-27 ambiguous_date'],
    ['31/02/2023', '! no_such_date'],
    ['32/01/2023', '! no_such_date'],
    // V27
    ['23-4-27', '! two_digit_year ?two_digit_year'],
    ['23年4月27日', '! two_digit_year ?two_digit_year'],
    ['04/27/23', '! ambiguous_date'],
    ['4月27日', '! no_year ?no_year'],
    ['4/27', '! no_year ?no_year'],
    ['--04-27', '! no_year ?no_year'],
    ['27/4', '! no_such_date'],
    ['4月31日', '! no_such_date'],
    // V28
    ['2023年4月', '! incomplete_date ?incomplete_date'],
    ['2023-04', '! incomplete_date ?incomplete_date'],
    ['2023年4月份', '! incomplete_date ?incomplete_date'],
    ['2023年', '! incomplete_date ?incomplete_date'],
    ['2023', '! incomplete_date ?incomplete_date'],
    ['二〇二三年四月', '! incomplete_date ?incomplete_date'],
    ['2024年6月前', '! incomplete_date ?incomplete_date'],
    ['2023年13月', '! no_such_date'],
    ['2023Q1', '! incomplete_date ?incomplete_date'],
    ['2023年第一季度', '! incomplete_date ?incomplete_date'],
    ['2023年四季度前', '! incomplete_date ?incomplete_date'],
    ['2023年上半年', '! incomplete_date ?incomplete_date'],
    ['2023年上半年底前完成', '2023-06-30 due_words'],
    ['2023年第2季度末', '2023-06-30 due_words'],
    ['2023Q5', '! not_a_date'],
    ['2023年第五季度', '! not_a_date'],
    ['2023年半年', '! not_a_date'],
    ['2024年3月上旬', '! incomplete_date ?incomplete_date'],
    ['2024-03中旬', '! incomplete_date ?incomplete_date'],
    ['2024.3月下旬', '! incomplete_date ?incomplete_date'],
    ['2024年3月（上旬）', '! incomplete_date ?incomplete_date'],
    ['２０２４年３月下旬前', '! incomplete_date ?incomplete_date'],
    ['二〇二四年三月中旬', '! incomplete_date ?incomplete_date'],
    ['24年3月上旬', '! two_digit_year ?two_digit_year'],
    ['3月上旬', '! no_year ?no_year'],
    ['2024年13月上旬', '! no_such_date'],
    ['2024年3月上中旬', '! not_a_date'],
    ['2024年上旬', '! not_a_date'],
    ['上旬', '! not_a_date'],
    ['2024年3月5日上旬', '! not_a_date'],
    // V29
    ['2023年2月30日', '! no_such_date'],
    ['2023/13/1', '! no_such_date'],
    ['2023-02-29', '! no_such_date'],
    ['2024-02-29', '2024-02-29 date_form'],
    ['1900-02-29', '! no_such_date'],
    // V30
    ['2023-04-27 8:5', '2023-04-27 time_of_day'],
    ['2023/4/27 0:00:00', '2023-04-27 time_of_day'],
    ['2023-04-27T08:05:33.123+08:00', '2023-04-27 time_of_day'],
    ['2023-04-27T00:00:00.000Z', '2023-04-27 time_of_day'],
    ['2023-04-27T16:00:00Z', '! ambiguous_date'],
    ['2023年4月27日 下午3时20分', '2023-04-27 time_of_day'],
    ['2023年4月27日上午8:05', '2023-04-27 time_of_day'],
    ['2023年4月27日8时', '2023-04-27 time_of_day'],
    ['2023/4/27 3:20 PM', '2023-04-27 time_of_day'],
    ['2023-04-27 25:00', '! not_a_date'],
    ['2023-04-27 8:60', '! not_a_date'],
    ['8:05', '! not_a_date'],
    // V31
    ['昨天', '! not_a_date'],
    ['上周', '! not_a_date'],
    ['2021-02-01至02-03', '! not_a_date'],
    // Due dates
    ['2024年6月底', '2024-06-30 due_words'],
    ['2024年6月底前', '2024-06-30 due_words'],
    ['2024年2月末', '2024-02-29 due_words'],
    ['2024年12月底前完成', '2024-12-31 due_words'],
    ['2024年底', '2024-12-31 due_words'],
    ['2024年年底前', '2024-12-31 due_words'],
    ['2024年內', '2024-12-31 due_words'],
    ['2024年6月30日前', '2024-06-30 due_words'],
    ['2024-06-30前', '2024-06-30 due_words'],
    ['2024年6月31日前', '! no_such_date'],
    ['2024年前', '! not_a_date'],
    ['2024年13月底', '! no_such_date'],
    ['年底前', '! not_a_date'],
    ['3个月内', '! not_a_date'],
    ['长期坚持', '! due_words ?due_words'],
    ['長期', '! due_words ?due_words'],
    ['立行立改', '! due_words ?due_words'],
    ['持续整改', '! due_words ?due_words'],
    ['长期坚持并已完成', '! not_a_date'],
    // V18
    ['', 'nr'],
    ['/', 'nr missing_mark'],
    ['未报', 'nr missing_mark'],
    ['无', '! none_word ?none_word'],
    ['#REF!', '! spreadsheet_error'],
    ['1', '! not_a_date'],
    [`${'2'.repeat(100)}-04-27`, '! not_a_date'],
  ])('%s → %s', (cell, reading) => expect(alone(dateReader, cell)).toBe(reading))
})

describe('answers', () => {
  test.each([
    ['45043', { excel_serial: '1900' }, '2023-04-27 excel_serial ?excel_serial'],
    ['45043', { excel_serial: '1904' }, '2027-04-28 excel_serial ?excel_serial'],
    ['45043.99', { excel_serial: '1900' }, '2023-04-27 excel_serial ?excel_serial'],
    ['45043', { excel_serial: 'reject' }, '! excel_serial ?excel_serial'],
    ['01/02/2023', { ambiguous_date: 'mdy' }, '2023-01-02 ambiguous_date ?ambiguous_date'],
    ['01/02/2023', { ambiguous_date: 'dmy' }, '2023-02-01 ambiguous_date ?ambiguous_date'],
    ['27/04/2023', { ambiguous_date: 'mdy' }, '! no_such_date ?ambiguous_date'],
    ['23-4-27', { two_digit_year: '2000' }, '2023-04-27 two_digit_year ?two_digit_year'],
    ['23-2-29', { two_digit_year: '2000' }, '! no_such_date ?two_digit_year'],
    ['23年4月', { two_digit_year: '2000' }, '! incomplete_date ?incomplete_date'],
    ['4月27日', { no_year: '2023' }, '2023-04-27 no_year ?no_year'],
    ['4/27', { no_year: '2023' }, '2023-04-27 no_year ?no_year'],
    ['2月29日', { no_year: '2023' }, '! no_such_date ?no_year'],
    ['2月29日', { no_year: '2024' }, '2024-02-29 no_year ?no_year'],
    ['4月27日', { no_year: 'reject' }, '! no_year ?no_year'],
    ['4月27日', { no_year: 'abc' }, '! no_year ?no_year'],
    ['4月', { no_year: '2023' }, '! incomplete_date ?incomplete_date'],
    [
      '4月',
      { no_year: '2023', incomplete_date: 'last' },
      '2023-04-30 incomplete_date ?incomplete_date',
    ],
    ['2024-02', { incomplete_date: 'last' }, '2024-02-29 incomplete_date ?incomplete_date'],
    ['2024-02', { incomplete_date: 'first' }, '2024-02-01 incomplete_date ?incomplete_date'],
    ['2024', { incomplete_date: 'last' }, '2024-12-31 incomplete_date ?incomplete_date'],
    ['2024', { incomplete_date: 'first' }, '2024-01-01 incomplete_date ?incomplete_date'],
    ['2024年3月上旬', { incomplete_date: 'first' }, '2024-03-01 incomplete_date ?incomplete_date'],
    ['2024年3月上旬', { incomplete_date: 'last' }, '2024-03-10 incomplete_date ?incomplete_date'],
    ['2024年3月中旬', { incomplete_date: 'first' }, '2024-03-11 incomplete_date ?incomplete_date'],
    ['2024年3月中旬', { incomplete_date: 'last' }, '2024-03-20 incomplete_date ?incomplete_date'],
    ['2024年2月下旬', { incomplete_date: 'first' }, '2024-02-21 incomplete_date ?incomplete_date'],
    ['2024年2月下旬', { incomplete_date: 'last' }, '2024-02-29 incomplete_date ?incomplete_date'],
    ['2024年3月上旬', { incomplete_date: 'reject' }, '! incomplete_date ?incomplete_date'],
    [
      '2月下旬',
      { no_year: '2023', incomplete_date: 'last' },
      '2023-02-28 incomplete_date ?incomplete_date',
    ],
    ['长期坚持', { due_words: 'nr' }, 'nr due_words ?due_words'],
    ['长期坚持', { due_words: 'reject' }, '! due_words ?due_words'],
    ['无', { none_word: 'nr' }, 'nr none_word ?none_word'],
  ])('%s %o → %s', (cell, answers, reading) =>
    expect(alone(dateReader, cell, { answers })).toBe(reading),
  )
})

describe('cells that decide on each other', () => {
  test('V24: eight digits are days if all of them are', () => {
    expect(together(dateReader, ['20230427', '20231231'])).toEqual([
      '2023-04-27 compact_date',
      '2023-12-31 compact_date',
    ])
    const ids = ['20230427', '99999999']
    expect(together(dateReader, ids)).toEqual(['! ambiguous_date ?compact_date', '! no_such_date'])
    expect(together(dateReader, ['20230427', '19491001'])[0]).toBe('! ambiguous_date ?compact_date')
    expect(together(dateReader, ids, { answers: { compact_date: 'read' } })[0]).toBe(
      '2023-04-27 compact_date ?compact_date',
    )
  })

  test('V25: serials are read beside real dates, by the system of 1900', () => {
    const read = '2023-04-27 excel_serial'
    expect(together(dateReader, ['45043', '2023年5月1日'])[0]).toBe(read)
    expect(alone(dateReader, '45043', { hasUsual: true })).toBe(read)
    expect(alone(dateReader, '60001', { hasUsual: true })).toBe('! excel_serial ?excel_serial')
    expect(together(dateReader, ['45043', '2023年5月上旬'])[0]).toBe('! excel_serial ?excel_serial')
    expect(together(dateReader, ['45043', '2023年5月'])[0]).toBe('! excel_serial ?excel_serial')
    expect(alone(dateReader, '45043', { hasUsual: true, answers: { excel_serial: '1904' } })).toBe(
      '2027-04-28 excel_serial ?excel_serial',
    )
  })

  test('V26: one number above 12 decides the order for all', () => {
    expect(together(dateReader, ['01/02/2023', '27/04/2023 8:00'])).toEqual([
      '2023-02-01 ambiguous_date',
      '2023-04-27 time_of_day',
    ])
    expect(together(dateReader, ['01/02/2023', '04/27/2023'])[0]).toBe('2023-01-02 ambiguous_date')
    expect(together(dateReader, ['01/02/2023', '27/04/2023', '04/27/2023'])[0]).toBe(
      '! ambiguous_date ?ambiguous_date',
    )
    expect(together(dateReader, ['01/02/2023', '99/04/2023'])[0]).toBe(
      '! ambiguous_date ?ambiguous_date',
    )
  })

  test('V27: two digits are no year if one of them can not be', () =>
    expect(
      together(dateReader, ['03/04/23', '04/27/23'], { answers: { two_digit_year: '2000' } }),
    ).toEqual(['! ambiguous_date', '! ambiguous_date']))
})

describe('periods', () => {
  test.each([
    ['2023年4月', '2023-04 date_form'],
    ['2023-4', '2023-04 date_form'],
    ['2023年', '2023 date_form'],
    ['2023', '2023 date_form'],
    ['2023年度', '2023 date_form'],
    ['2023年4月27日', '2023-04-27 date_form'],
    ['4月27日', '--04-27 date_form'],
    ['--04', '--04 date_form'],
    ['02月29日', '--02-29 date_form'],
    ['--02-30', '! no_such_date'],
    ['13月', '! no_such_date'],
    ['2023年4月底', '2023-04 due_words'],
    ['2024年3月上旬', '2024-03 incomplete_date'],
    ['3月下旬', '--03 incomplete_date'],
    ['2024年13月上旬', '! no_such_date'],
    ['4/27', '! no_year ?no_year'],
    ['23年4月', '! two_digit_year ?two_digit_year'],
    ['2023Q1', '! incomplete_date ?incomplete_date'],
    ['2023年第三季度末', '2023-09 due_words'],
    ['45043', '! excel_serial ?excel_serial'],
  ])('%s → %s', (cell, reading) => expect(alone(periodReader, cell)).toBe(reading))

  test('a year that was answered for', () =>
    expect(alone(periodReader, '4/27', { answers: { no_year: '2023' } })).toBe(
      '2023-04-27 no_year ?no_year',
    ))
})
