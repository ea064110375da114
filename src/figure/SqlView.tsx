import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Params, Value } from '#engine/engine.ts'
import { consoleDraft } from './console-draft.ts'

/** The question as it was put to the database, with its parameters. */
export function SqlView({ sql, params }: { sql: string; params: Params }) {
  const { t } = useTranslation()
  return (
    <div className="sql">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{sql.trim()}</pre>
      <p>
        <Link to="/sql" search={true} onClick={() => consoleDraft.write(sql.trim(), params)}>
          {t('figure.openConsole')}
        </Link>
      </p>
      <h3>{t('figure.params')}</h3>
      <dl>
        {Object.entries(params).map(([name, value]) => (
          <div key={name}>
            <dt>${name}</dt>
            <dd>{shown(value) || t('figure.list')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const shown = (value: Value): string =>
  value !== null && typeof value === 'object' ? value.join('、') : String(value ?? '')
