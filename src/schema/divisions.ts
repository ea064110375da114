import { provinces } from './provinces.ts'

/** A division that has or had a code. */
export interface Division {
  code: string
  name: string
  level: 'province' | 'city' | 'county'
  parent: string | null
  /** Of a division that is no more: its last year, and the code of the one that followed. */
  until?: string
  successor?: string
}

/** A code or a name no longer in use that public reports still carry, the year it ended and the code of what followed. */
export interface Former {
  code: string
  name: string
  until: string
  successor: string
}

const FORMER = /^(\d{6})(\D+)(\d{4})(\d{6})$/
const COUNTY = /(\d\d)(\D+)/g

/** Provinces, cities and counties in code order, from the lines of divisions.json. */
export function divisionsFrom(lines: readonly string[]): readonly Division[] {
  const top: Division[] = provinces.map(({ code, name }) => ({
    code,
    name,
    level: 'province',
    parent: null,
  }))
  const all = [...top, ...lines.flatMap(belowProvince)]
  return all.sort((a, b) => Number(a.code) - Number(b.code))
}

/** Former codes and names, from the lines of former-divisions.json: code, name, last year, code that followed. */
export const formerFrom = (lines: readonly string[]): readonly Former[] =>
  lines.map((line) => {
    const [, code = '', name = '', until = '', successor = ''] = FORMER.exec(line) ?? []
    return { code, name, until, successor }
  })

/** A former division as one of its own, below those that stood above it; `isKnown` tells which codes there are. */
export function formerDivision(
  { code, name, until, successor }: Former,
  isKnown: (code: string) => boolean,
): Division {
  const province = `${code.slice(0, 2)}0000`
  const city = `${code.slice(0, 4)}00`
  return {
    code,
    name,
    level: levelOf(code),
    parent: city !== code && isKnown(city) ? city : province,
    until,
    successor,
  }
}

/** The level that the digits of a code tell. */
export const levelOf = (code: string) => (code.endsWith('00') ? 'city' : 'county')

function belowProvince(line: string): Division[] {
  const [province = '', ...cities] = line.split('|')
  return cities.flatMap((text) => withCounties(province, text))
}

function withCounties(province: string, text: string): Division[] {
  const colon = text.indexOf(':')
  const prefix = province + text.slice(0, 2)
  const name = text.slice(2, colon)
  const parent = name ? `${prefix}00` : `${province}0000`
  const counties = [...text.slice(colon + 1).matchAll(COUNTY)].map(
    ([, digits = '', county = '']): Division => ({
      code: prefix + digits,
      name: county,
      level: 'county',
      parent,
    }),
  )
  const city: Division = { code: parent, name, level: 'city', parent: `${province}0000` }
  return name ? [city, ...counties] : counties
}
