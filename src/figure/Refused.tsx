import { Notice } from '#ui/Notice.tsx'

/** In place of a drawing that the method does not allow: why not, and what else to look at. */
export function Refused({ reasons }: { reasons: readonly string[] }) {
  return (
    <Notice tone="info">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Notice>
  )
}
