import { useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { metrics } from '#metrics/index.ts'
import { useLang } from '#ui/useLang.ts'
import { FigureInState } from './FigureInState.tsx'
import { nameOf } from './Gallery.tsx'
import { states } from './states.ts'

/** One figure in every state. */
export function FigurePage() {
  const { id = '' } = useParams({ strict: false })
  const lang = useLang()
  return (
    <>
      <h2>
        {nameOf(id, lang)} <code>{id}</code>
      </h2>
      {states.map((state) => (
        <Shown key={`${id} ${state.id}`} title={state.name[lang]}>
          <FigureInState id={id} state={state} />
        </Shown>
      ))}
    </>
  )
}

/** Every figure in one state. */
export function StatePage() {
  const { id = '' } = useParams({ strict: false })
  const lang = useLang()
  const state = states.find((one) => one.id === id)
  if (!state) return null
  return (
    <>
      <h2>
        {state.name[lang]} <code>{id}</code>
      </h2>
      {Object.keys(metrics).map((metric) => (
        <Shown key={`${metric} ${id}`} title={nameOf(metric, lang)}>
          <FigureInState id={metric} state={state} />
        </Shown>
      ))}
    </>
  )
}

/** Asks and draws only what comes near the window. */
function Shown({ title, children }: { title: string; children: ReactNode }) {
  const holder = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '600px' },
    )
    if (holder.current) observer.observe(holder.current)
    return () => observer.disconnect()
  }, [])
  return (
    <section ref={holder} className={isNear ? 'state' : 'state coming'}>
      <h3>{title}</h3>
      {isNear && children}
    </section>
  )
}
