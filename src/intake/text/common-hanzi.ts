// The 3,755 characters of GB 2312 level 1 and the 5,401 of Big5 level 1: those in common use, by their places
// in the two code tables.
const simplified = areaOf('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]])
const traditional = areaOf(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
)
const common = new Set([...simplified, ...traditional])

/** Whether a character is a Chinese one in common use, simplified or traditional. */
export const isCommonHanzi = (character: string) => common.has(character)

function areaOf(
  encoding: string,
  [from, to]: readonly [number, number],
  trails: readonly (readonly [number, number])[],
) {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
    }
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return [...text].filter((character) => /\p{Script=Han}/u.test(character))
}
