const FULL = /[\uff01-\uff5e\u2212]/g
// Marks without width; a date copied from a window of Windows has them.
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g
const SPACES = /\s+/g

// What numbers, dates and marks are written with.
const TRADITIONAL = '約餘萬億個條項組輪兩貳參陸號報詳適暫無據統計開佈隱長堅續態進時點對錯內數涉尋沒'
const SIMPLIFIED = '约余万亿个条项组轮两贰叁陆号报详适暂无据统计开布隐长坚续态进时点对错内数涉寻没'
const simplifiedOf = new Map([...TRADITIONAL].map((character, i) => [character, SIMPLIFIED[i]!]))
const WRITTEN = new RegExp(`[${TRADITIONAL}]`, 'g')

/** A cell in half-width, simplified characters, with single spaces inside and none around it. */
export const tidy = (cell: string): string =>
  cell
    .replace(FULL, halfWidth)
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim()
    .replace(WRITTEN, (character) => simplifiedOf.get(character) ?? character)

const halfWidth = (character: string) =>
  character === '\u2212' ? '-' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/** Whether characters of a cell have another width than they are read in. */
export const isFullWidth = (cell: string): boolean => cell.search(FULL) >= 0
