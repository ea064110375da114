/** SVG path data of 45° strokes that fill a rectangle: the mark of what is not reported. */
export function hatchPath(x: number, y: number, width: number, height: number, gap = 5): string {
  let path = ''
  for (let offset = gap / 2; offset < width + height; offset += gap) {
    const left = Math.max(x, x + offset - height)
    const bottom = Math.min(y + height, y + offset)
    const right = Math.min(x + width, x + offset)
    const top = Math.max(y, y + offset - width)
    path += `M${at(left)} ${at(bottom)}L${at(right)} ${at(top)}`
  }
  return path
}

const at = (value: number) => value.toFixed(1)
