import { useTranslation } from 'react-i18next'
import { keysOf, type RegionNode } from './region-tree.ts'

interface RegionBranchProps {
  node: RegionNode
  level: number
  chosen: readonly string[]
  /** Name of a chosen region above, which already includes this one. */
  within: string | null
  onToggle: (node: RegionNode) => void
}

/** One region with what lies below it. */
export function RegionBranch({ node, level, chosen, within, onToggle }: RegionBranchProps) {
  const { t } = useTranslation()
  const { region, children } = node
  const own = chosen.includes(region.key)
  const partly = !own && keysOf(node).some((key) => chosen.includes(key))
  return (
    <>
      <label
        className={`option level-${level}${within ? ' implied' : ''}`}
        title={within ? t('filter.included', { name: within }) : undefined}
      >
        <input
          type="checkbox"
          checked={own || within !== null}
          disabled={within !== null}
          ref={(input) => {
            if (input) input.indeterminate = partly && within === null
          }}
          onChange={() => onToggle(node)}
        />
        <span className="option-label">{region.name}</span>
        <em>{t('filter.rounds', { count: region.rounds })}</em>
      </label>
      {children.map((child) => (
        <RegionBranch
          key={child.region.key}
          node={child}
          level={level + 1}
          chosen={chosen}
          within={own ? region.name : within}
          onToggle={onToggle}
        />
      ))}
    </>
  )
}
