import type { Tokens } from './tokens.ts'

/** The colour of a value on the sequential ramp; `breaks` are the upper bounds of all bins but the last. */
export function binColour(value: number, breaks: readonly number[], tokens: Tokens): string {
  const bin = breaks.findIndex((bound) => value < bound)
  return tokens.sequential[bin < 0 ? breaks.length : bin] ?? tokens.mark
}

/** Dark ink or white, whichever reads better on a `#RRGGBB` ground. */
export function inkOn(ground: string): string {
  const light = luminance(ground)
  return 1.05 / (light + 0.05) > (light + 0.05) / (luminance(INK) + 0.05) ? '#FFFFFF' : INK
}

const INK = '#23211D'

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
