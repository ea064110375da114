import { useState } from 'react'
import { useKeep, useKeepState } from '#figure/keep.ts'
import { Failure } from '../Failure.tsx'
import { useTask } from '../useTask.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import type { KeepPanelWords } from './words.ts'

/** Memory only or on this computer too; the present place is marked. */
export function PlaceChoice({ words }: { words: KeepPanelWords }) {
  const keep = useKeep()
  const { place, missing, newer } = useKeepState()
  const [run, failure] = useTask()
  const [asking, setAsking] = useState(false)
  const onDisk = place === 'disk' || place === 'read-only'
  const fixed = place === 'read-only' || Boolean(missing || newer)
  return (
    <fieldset className="keep-choice" disabled={fixed}>
      <legend>{words.choice}</legend>
      <Option
        name="memory"
        label={words.memory}
        note={words.memoryNote}
        checked={!onDisk}
        onChoose={() => (place === 'disk' ? setAsking(true) : void run(keep.toMemory))}
      />
      <Option
        name="disk"
        label={words.disk}
        note={missing ? words.missing[missing] : words.diskNote}
        checked={onDisk}
        onChoose={() => void run(keep.toDisk)}
      />
      <Failure error={failure} />
      <ConfirmDialog
        open={asking}
        title={words.diskConfirm}
        yes={words.diskConfirmYes}
        no={words.cancel}
        onClose={() => setAsking(false)}
        onConfirm={() => void run(keep.toMemory)}
      >
        <p>{words.diskConfirmText}</p>
      </ConfirmDialog>
    </fieldset>
  )
}

interface OptionProps {
  name: string
  label: string
  note: string
  checked: boolean
  onChoose: () => void
}

function Option({ name, label, note, checked, onChoose }: OptionProps) {
  return (
    <label data-keep-place={name}>
      <input type="radio" name="keep-place" checked={checked} onChange={onChoose} />
      <b>{label}</b>
      <small>{note}</small>
    </label>
  )
}
