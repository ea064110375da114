import { provinces } from './provinces.ts'

/** A division that has or had a code. */
export interface Division {
  code: string
  name: string
  level: 'province' | 'city' | 'county'
  parent: string | null
  /** Of a code no longer in use: its last year and the code that followed. */
  until?: string
  successor?: string
}

// Codes no longer in use that public reports still carry.
const FORMER: readonly Division[] = [
  {
    code: '340222',
    name: '繁昌县',
    level: 'county',
    parent: '340200',
    until: '2020',
    successor: '340212',
  },
]

const COUNTY = /(\d\d)(\D+)/g

/** Provinces, cities and counties in code order, from the lines of divisions.json. */
export function divisionsFrom(lines: readonly string[]): readonly Division[] {
  const top: Division[] = provinces.map(({ code, name }) => ({
    code,
    name,
    level: 'province',
    parent: null,
  }))
  const all = [...top, ...lines.flatMap(belowProvince), ...FORMER]
  return all.sort((a, b) => Number(a.code) - Number(b.code))
}

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
