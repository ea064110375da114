import { useEffect, useId, useRef } from 'react'
import { count } from '#charts/numbers.ts'
import { className } from '#metrics/problem-mix-classes.ts'
import { absentAxes, schemeName } from '#metrics/problem-mix-schemes.ts'
import { useLang } from '#ui/useLang.ts'
import { crosswalkLines, schemeCodes } from './crosswalk-lines.ts'
import type { UsedScheme } from './useSchemes.ts'
import { words } from './words.ts'

interface CrosswalkDialogProps {
  open: boolean
  schemes: readonly UsedScheme[]
  onClose: () => void
}

/** How the classes of each scheme correspond to the axes and classes that figures show. */
export function CrosswalkDialog({ open, schemes, onClose }: CrosswalkDialogProps) {
  const lang = useLang()
  const say = words[lang].crosswalk
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const used = new Map(schemes.map(({ scheme, problems }) => [scheme, problems]))
  return (
    <dialog ref={dialog} className="crosswalk" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{say.title}</h2>
      <p>{say.intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="crosswalk-scroll" tabIndex={0} aria-label={say.title}>
        <table className="table">
          <thead>
            <tr>
              {say.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {schemeCodes(used).map((scheme) => (
            <tbody key={scheme}>
              <tr className="crosswalk-scheme">
                <th scope="rowgroup" colSpan={3}>
                  {schemeName(scheme, lang)}
                  <small>
                    {used.has(scheme) ? say.problems(count(used.get(scheme) ?? 0)) : say.unused}
                    {absentAxes(scheme).length > 0 &&
                      say.absent(absentAxes(scheme).map((axis) => className(axis, lang)))}
                  </small>
                </th>
              </tr>
              {crosswalkLines(scheme).map(({ to, labels, exactness }) => (
                <tr key={`${to} ${labels[0]}`}>
                  <td>{labels.join(lang === 'zh' ? '；' : '; ')}</td>
                  <td>
                    {to} {className(to, lang)}
                  </td>
                  <td>{say.exactness[exactness]}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <div className="crosswalk-actions">
        <button type="button" className="button" onClick={onClose}>
          {say.close}
        </button>
      </div>
    </dialog>
  )
}
