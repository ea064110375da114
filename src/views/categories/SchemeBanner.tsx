import { useState } from 'react'
import { className } from '#metrics/problem-mix-classes.ts'
import { absentAxes, isExact, schemeName } from '#metrics/problem-mix-schemes.ts'
import { useLook } from '#scope/useScope.ts'
import { Notice } from '#ui/Notice.tsx'
import { useLang } from '#ui/useLang.ts'
import { CrosswalkDialog } from './CrosswalkDialog.tsx'
import type { UsedScheme } from './useSchemes.ts'
import { words } from './words.ts'

/** Where the schemes in scope differ in what they can state: what can't be compared, and the crosswalk. */
export function SchemeBanner({ schemes }: { schemes: readonly UsedScheme[] }) {
  const lang = useLang()
  const say = words[lang].banner
  const [{ scheme: chosen }] = useLook()
  const [open, setOpen] = useState(false)
  const shown = schemes.filter(({ scheme }) => chosen === '' || (scheme || 'builtin') === chosen)
  const rough = shown.filter(({ scheme }) => !isExact(scheme))
  const short = shown.filter(({ scheme }) => isExact(scheme) && absentAxes(scheme).length > 0)
  const isMixed = rough.length > 0 || (short.length > 0 && shown.length > 1)
  const dialog = <CrosswalkDialog open={open} schemes={schemes} onClose={() => setOpen(false)} />
  const link = (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      {say.open}
    </button>
  )
  if (shown.length === 0) return null
  if (!isMixed) {
    return (
      <p className="categories-crosswalk">
        {say.alike(shown.map(({ scheme }) => schemeName(scheme, lang)))} {link}
        {dialog}
      </p>
    )
  }
  return (
    <div className="categories-banner">
      <Notice actions={link}>
        <b>{say.title}</b>
        {short.map(({ scheme, regions }) => (
          <span key={scheme}>
            {say.short(
              listed(regions, say.joint),
              schemeName(scheme, lang),
              absentAxes(scheme).map((axis) => className(axis, lang)),
            )}
          </span>
        ))}
        {rough.map(({ scheme, regions }) => (
          <span key={scheme}>
            {say.rough(listed(regions, say.joint), schemeName(scheme, lang))}
          </span>
        ))}
      </Notice>
      {dialog}
    </div>
  )
}

const MOST = 4

const listed = (regions: readonly string[], joint: string) =>
  regions.slice(0, MOST).join(joint) + (regions.length > MOST ? '…' : '')
