import { describe, expect, it } from 'vitest'
import { axisTo, binBreaks, decimalsOf, niceStep, quantile } from '#charts/breaks.ts'
import { binColour, inkOn } from '#charts/colour.ts'
import { count, fixed, percent, range, signed } from '#charts/numbers.ts'
import { tokens } from '#charts/tokens.ts'

describe('axis', () => {
  it('ends at a round number that covers the upper limits', () => {
    expect(axisTo([31.6, 29.8, 15.3])).toEqual({ max: 40, step: 10 })
  })

  it('lets the largest 15 % run past its end', () => {
    const uppers = [...Array.from({ length: 18 }, () => 30), 400, 450]
    expect(axisTo(uppers).max).toBe(30)
  })

  it('stands with nothing or zero to show', () => {
    expect(axisTo([]).max).toBeGreaterThan(0)
    expect(axisTo([0]).max).toBeGreaterThanOrEqual(0)
  })

  it.each([
    [0.03, 0.05],
    [1, 1],
    [1.1, 2],
    [2.2, 2.5],
    [7, 10],
  ])('steps of at least %d: %d', (value, step) => {
    expect(niceStep(value)).toBeCloseTo(step, 12)
  })

  it('needs as many decimals as its step', () => {
    expect([1, 2.5, 0.05].map(decimalsOf)).toEqual([0, 1, 2])
  })
})

describe('bins', () => {
  it('change at round numbers, in order', () => {
    const breaks = binBreaks([1.1, 3.4, 5.3, 7, 10.8, 15.3, 20.2, 21.2, 24.6, 47.4, 81.7, 419.5])
    expect(breaks).toEqual([5, 10, 20, 50])
  })

  it('are fewer where values are alike, two at least', () => {
    expect(binBreaks([10, 10, 10])).toEqual([10])
    expect(binBreaks([0])).toEqual([1])
    expect(binBreaks([])).toEqual([1])
  })

  it('colour a value by the bound above it', () => {
    const ramp = tokens.light.sequential
    expect([4, 5, 9, 30].map((value) => binColour(value, [5, 10], tokens.light))).toEqual([
      ramp[0],
      ramp[1],
      ramp[1],
      ramp[2],
    ])
  })

  it('carry ink that reads at 4.5 : 1 in both themes', () => {
    for (const { sequential } of Object.values(tokens))
      for (const ground of sequential) expect(contrast(ground, inkOn(ground))).toBeGreaterThan(4.5)
  })
})

describe('numbers', () => {
  it('have commas, a true minus and their decimals', () => {
    expect(count(12567)).toBe('12,567')
    expect(count(-5)).toBe('−5')
    expect(fixed(10.8108)).toBe('10.8')
    expect(fixed(Number.POSITIVE_INFINITY, 2)).toBe('∞')
    expect(signed(172)).toBe('+172')
    expect(signed(-0.125, percent)).toBe('−12.5%')
    expect(signed(0)).toBe('0')
    expect(range(7.386, 15.255)).toBe('[7.4, 15.3]')
  })

  it('interpolate quantiles as R does by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([5], 0.9)).toBe(5)
  })
})

function contrast(...colours: [string, string]) {
  const [light = 0, dark = 0] = colours.map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string) {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
