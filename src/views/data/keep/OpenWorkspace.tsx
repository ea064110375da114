import { type ChangeEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { useKeep } from '#figure/keep.ts'
import { useDesk, useWorkspaceState } from '#figure/workspace.ts'
import type { KeptWorkspace } from '#intake/keep/kept.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useLang } from '#ui/useLang.ts'
import { Failure } from '../Failure.tsx'
import { useTask } from '../useTask.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { offeredWorkspace } from './offered-workspace.ts'
import { words } from './words.ts'

const SHOWN = 5

/** The door for a workspace file; every byte is checked before anything is replaced. */
export function OpenWorkspace() {
  const { workspace, keep, loadSample } = useDesk()
  const { files } = useWorkspaceState()
  const say = words[useLang()]
  const [run, failure] = useTask()
  const [checked, checking] = useChecked(run)
  const own = files.filter(({ sample, status }) => !sample && status !== 'failed').length
  const open = async (kept: KeptWorkspace) => {
    await keep.replace(kept)
    const hasSample = workspace.snapshot().files.some(({ sample }) => sample)
    if (kept.settings.sample && !hasSample) await loadSample()
  }
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    offeredWorkspace.set(target.files?.[0] ?? null)
    target.value = ''
  }
  return (
    <>
      <label className="button large file-button">
        <Icon name="folder" />
        {say.open}
        <input
          className="visually-hidden"
          type="file"
          accept=".zip"
          data-open-workspace
          onChange={pick}
        />
      </label>
      {checking && <Notice tone="info">{say.checking}</Notice>}
      <Failure error={failure} />
      <ConfirmDialog
        open={checked !== null}
        title={say.openTitle}
        yes={say.openYes}
        no={say.cancel}
        onClose={() => offeredWorkspace.set(null)}
        onConfirm={() => checked && void run(() => open(checked))}
      >
        <p>{say.openText(checked?.files.length ?? 0)}</p>
        <ul className="keep-names">
          {checked?.files.slice(0, SHOWN).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
          {checked && checked.files.length > SHOWN && (
            <li>{say.andMore(checked.files.length - SHOWN)}</li>
          )}
        </ul>
        {own > 0 && <p>{say.replaces(own)}</p>}
      </ConfirmDialog>
    </>
  )
}

/** The offered file once it is checked, and whether that is under way. */
function useChecked(run: (act: () => Promise<unknown>) => Promise<void>) {
  const keep = useKeep()
  const offered = useSyncExternalStore(offeredWorkspace.subscribe, offeredWorkspace.get)
  const [checked, setChecked] = useState<KeptWorkspace | null>(null)
  const [checking, setChecking] = useState(false)
  useEffect(() => {
    setChecked(null)
    if (!offered) return
    let isCurrent = true
    setChecking(true)
    void run(async () => {
      const kept = await keep.check(offered)
      if (isCurrent) setChecked(kept)
    }).finally(() => isCurrent && setChecking(false))
    return () => {
      isCurrent = false
      setChecking(false)
    }
  }, [offered, keep, run])
  return [checked, checking] as const
}
