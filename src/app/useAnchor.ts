import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

const PATIENCE_MS = 10_000
const READERS_OWN = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const

/**
 * Brings the figure that the address names into view, as soon as it stands on the page, and again while figures above it
 * take their height; not once the reader scrolls.
 */
export function useAnchor() {
  const { hash, pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same figure may be named on another page
  useEffect(() => {
    if (!/^\w+$/.test(hash)) return
    const show = () => {
      const figure = document.querySelector<HTMLElement>(`[data-figure="${hash}"]`)
      figure?.scrollIntoView({ block: 'start' })
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(stop, PATIENCE_MS)
    for (const name of READERS_OWN) window.addEventListener(name, stop, { passive: true })
    function stop() {
      observer.disconnect()
      clearTimeout(timer)
      for (const name of READERS_OWN) window.removeEventListener(name, stop)
    }
    return stop
  }, [hash, pathname])
}
