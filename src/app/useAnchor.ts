import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

const PATIENCE_MS = 10_000

/** Brings the figure that the address names into view, as soon as it stands on the page. */
export function useAnchor() {
  const { hash, pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same figure may be named on another page
  useEffect(() => {
    if (!/^\w+$/.test(hash)) return
    const show = () => {
      const figure = document.querySelector<HTMLElement>(`[data-figure="${hash}"]`)
      figure?.scrollIntoView({ block: 'start' })
      return figure !== null
    }
    if (show()) return
    const observer = new MutationObserver(() => show() && observer.disconnect())
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [hash, pathname])
}
