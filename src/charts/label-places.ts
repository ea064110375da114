export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A label to be put beside a mark at `x`, `y`. */
export interface Wanted {
  x: number
  y: number
  width: number
  height: number
}

export interface Place {
  left: number
  middle: number
}

const GAP = 9

/**
 * Puts each label beside its mark (right, left, above, below), within bounds: where it covers no other label
 * and the fewest marks. Null where every place would cover a label.
 */
export function placeLabels(
  labels: readonly Wanted[],
  marks: readonly Box[],
  bounds: Box,
): (Place | null)[] {
  const placed: Box[] = []
  return labels.map((label) => {
    const free = candidates(label).filter(
      ({ box }) => isWithin(box, bounds) && !placed.some((other) => overlap(box, other)),
    )
    const covered = ({ box }: Candidate) => marks.filter((mark) => overlap(box, mark)).length
    const best = free.reduce<Candidate | null>(
      (least, next) => (least === null || covered(next) < covered(least) ? next : least),
      null,
    )
    if (!best) return null
    placed.push(best.box)
    return best.place
  })
}

interface Candidate {
  box: Box
  place: Place
}

function candidates({ x, y, width, height }: Wanted): Candidate[] {
  const rows = [0, -height * 0.8, height * 0.8]
  const sides = [x + GAP, x - GAP - width]
  const spots = [
    ...rows.flatMap((shift) => sides.map((left) => ({ left, middle: y + shift }))),
    { left: x - width / 2, middle: y - height },
    { left: x - width / 2, middle: y + height },
  ]
  return spots.map((place) => ({
    place,
    box: {
      left: place.left - 2,
      right: place.left + width + 2,
      top: place.middle - height / 2 + 1,
      bottom: place.middle + height / 2 - 1,
    },
  }))
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isWithin = (box: Box, bounds: Box) =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom
