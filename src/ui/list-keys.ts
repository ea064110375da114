import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Keys in a list of check boxes or radio buttons with a search box above: ↓ and ↑ walk through box and options,
 * Enter chooses the option in focus, or the first that the search found.
 */
export function onListKeys(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
  const inputs = [...currentTarget.querySelectorAll('input')]
  const step = STEPS[key]
  if (step !== undefined) {
    event.preventDefault()
    inputs.at(Math.max(0, inputs.indexOf(target) + step) % inputs.length)?.focus()
  }
  if (key === 'Enter') {
    event.preventDefault()
    const option = target.type === 'search' ? firstFound(inputs, target.value) : target
    option?.click()
  }
}

function firstFound(inputs: readonly HTMLInputElement[], text: string) {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return undefined
  const options = inputs.filter(({ type }) => type !== 'search')
  const says = (option: HTMLInputElement) =>
    option.closest('label')?.textContent?.toLowerCase().includes(wanted)
  return options.find(says) ?? options[0]
}
