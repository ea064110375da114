const PATHS = {
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  check: 'M3.5 8.5l3 3 6-7',
  calendar:
    'M4 3.5h8A1.5 1.5 0 0113.5 5v7A1.5 1.5 0 0112 13.5H4A1.5 1.5 0 012.5 12V5A1.5 1.5 0 014 3.5zM2.5 6.8h11M5.5 2v3M10.5 2v3',
  search: 'M11.2 7A4.2 4.2 0 112.8 7a4.2 4.2 0 018.4 0zM10.2 10.2l3.3 3.3',
  download: 'M8 2.5v7.2M4.8 6.6L8 9.8l3.2-3.2M3 13.2h10',
  upload: 'M8 13.4V3.6M4 7.5l4-4 4 4',
  shield: 'M8 1.8l5 1.9v3.8c0 3.2-2.1 5.5-5 6.7-2.9-1.2-5-3.5-5-6.7V3.7zM5.8 8l1.6 1.6 2.9-3',
  moon: 'M13.2 9.6A5.6 5.6 0 016.4 2.8a5.6 5.6 0 106.8 6.8z',
  sun: 'M10.8 8a2.8 2.8 0 11-5.6 0 2.8 2.8 0 015.6 0zM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  undo: 'M5.5 3l-3 3 3 3M2.5 6h6.2a4 4 0 010 8H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H7.3a4 4 0 000 8H10',
  link: 'M6.8 9.2a2.6 2.6 0 003.7 0l2-2a2.6 2.6 0 00-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 00-3.7 0l-2 2a2.6 2.6 0 003.7 3.7l.8-.8',
  warn: 'M8 2.2l6.2 11H1.8zM8 6.5v3.2M8 11.4v.2',
  info: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM8 7.3v3.6M8 5v.2',
  file: 'M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2',
  folder: 'M2 4.2h4.2l1.4 1.6H14v7H2z',
  paste: 'M5.5 3H4v11h8V3h-1.5M6 2h4v2.4H6zM6.4 7.5h3.2M6.4 10h3.2',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  swap: 'M2.5 5.5h10M9.8 2.8l2.7 2.7-2.7 2.7M13.5 10.5h-10M6.2 7.8l-2.7 2.7 2.7 2.7',
} as const

export type IconName = keyof typeof PATHS

/** A 16-px line drawing; decoration only, the words stand beside it or in a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
