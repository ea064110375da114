import Popover from 'antd/es/popover'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface SelectorProps {
  label: string
  value: string
  count?: number
  chosen?: boolean
  icon?: IconName
  /** The panel under the button; `close` hands the focus back to the button. */
  panel: (close: () => void) => ReactNode
}

/** A button that says what is chosen and opens a panel to choose. */
export function Selector({ label, value, count, chosen, icon = 'down', panel }: SelectorProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      destroyOnHidden
      styles={{ container: { padding: 0 } }}
      getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      content={
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
        <div className="selector-panel" onKeyDown={onKeyDown}>
          {panel(close)}
        </div>
      }
    >
      <button
        type="button"
        ref={button}
        className={chosen ? 'selector chosen' : 'selector'}
        aria-expanded={open}
        aria-haspopup="dialog"
        onKeyDown={onKeyDown}
      >
        <span className="selector-label">{label}</span>
        <span className="selector-value">{value}</span>
        {count !== undefined && <span className="selector-count">{count}</span>}
        <Icon name={icon} />
      </button>
    </Popover>
  )
}
