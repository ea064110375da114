/** What is wrong with the layout of the page it runs in; self-contained, for it is sent to the browser. */
export function layoutFaults(): string[] {
  const faults: string[] = []
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const scrolls = (element: Element) => {
    for (let up: Element | null = element; up; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true
    }
    return false
  }
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways')
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || element.closest('.visually-hidden')) continue
    const box = element.getBoundingClientRect()
    if (box.width === 0) continue
    if (box.right > width + 1 && !scrolls(element)) faults.push(`over the edge: ${name(element)}`)
    const { overflowX, position } = getComputedStyle(element)
    const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
    const speaks = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
    const leaf = speaks && position !== 'absolute'
    if (leaf && cut && overflowX !== 'visible' && !/auto|scroll/.test(overflowX)) {
      const meant = element.hasAttribute('title') || element.classList.contains('cut')
      if (!meant) faults.push(`cut off: ${name(element)}`)
    }
  }
  for (const chart of document.querySelectorAll('.chart svg')) {
    const frame = chart.getBoundingClientRect()
    const texts = [...chart.querySelectorAll('text')]
      .filter((text) => (text.textContent ?? '').trim() !== '')
      .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
    for (const [index, { text, box }] of texts.entries()) {
      const out =
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 2 ||
        box.bottom > frame.bottom + 2
      if (out) faults.push(`outside its chart: “${text}”`)
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 2 && along > 5) faults.push(`collide: “${text}” × “${other.text}”`)
      }
    }
  }
  return faults.slice(0, 40)
}
