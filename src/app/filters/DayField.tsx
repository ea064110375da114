import DatePicker from 'antd/es/date-picker'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'

interface DayFieldProps {
  label: string
  /** `YYYY-MM-DD` or `YYYY-MM`; empty when not set. */
  value: string
  picker: 'date' | 'month'
  onChange: (value: string) => void
}

const FORMATS = { date: 'YYYY-MM-DD', month: 'YYYY-MM' } as const

/** One day or month, typed or picked. */
export default function DayField({ label, value, picker, onChange }: DayFieldProps) {
  const format = FORMATS[picker]
  const day = value === '' ? null : dayjs(value, format)
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the picker renders the input
    <label className="options-field">
      {label}
      <DatePicker
        picker={picker}
        value={day}
        format={format}
        placeholder={format}
        getPopupContainer={(trigger) =>
          trigger.closest<HTMLElement>('.selector-panel') ?? document.body
        }
        onChange={(next: Dayjs | null) => onChange(next?.format(format) ?? '')}
      />
    </label>
  )
}
