/** A missing value: hatch and word, never a number. */
export function Missing({ children }: { children: string }) {
  return <span className="missing-mark">{children}</span>
}
