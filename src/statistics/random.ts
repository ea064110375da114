/**
 * Numbers in [0, 1), the same for the same seed: xoshiro128**, its state filled by SplitMix32.
 * Blackman D, Vigna S. ACM Transactions on Mathematical Software 2021;47:36.
 */
export function seeded(seed: number): () => number {
  const mix = splitMix(seed)
  let a = mix()
  let b = mix()
  let c = mix()
  let d = mix()
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result / 2 ** 32
  }
}

function rotated(word: number, by: number) {
  return (word << by) | (word >>> (32 - by))
}

function splitMix(seed: number) {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = state ^ (state >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
}
