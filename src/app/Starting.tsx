import { useHold } from '#ui/hold.ts'

/** A page that is on its way. */
export function Starting({ title, note }: { title: string; note?: string }) {
  useHold(true)
  return (
    <main className="busy" id="content" aria-live="polite">
      <div className="busy-bar" />
      <p>{title}</p>
      {note && <p>{note}</p>}
    </main>
  )
}
