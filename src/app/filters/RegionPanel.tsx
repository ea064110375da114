import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionChoice } from '#scope/choices.ts'
import { onListKeys } from '#ui/list-keys.ts'
import { SearchBox, showChosen } from '#ui/OptionList.tsx'
import { ChosenFooter } from './ChosenFooter.tsx'
import { RegionBranch } from './RegionBranch.tsx'
import { matchingNodes, type RegionNode, regionTree, toggledRegion } from './region-tree.ts'

interface RegionPanelProps {
  regions: readonly RegionChoice[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Provinces, cities and counties that the data holds, then regions without a code. */
export function RegionPanel({ regions, chosen, onChange }: RegionPanelProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const tree = useMemo(() => regionTree(regions), [regions])
  const groups = [
    { title: '', nodes: tree.coded },
    { title: t('filter.free'), nodes: tree.free },
    { title: t('filter.synthetic'), nodes: tree.synthetic },
  ]
    .map(({ title, nodes }) => ({ title, nodes: matchingNodes(nodes, text.trim().toLowerCase()) }))
    .filter(({ nodes }) => nodes.length > 0)
  const toggle = (node: RegionNode) => onChange(toggledRegion(chosen, node))
  return (
    <fieldset className="options" onKeyDown={onListKeys}>
      <legend className="visually-hidden">{t('filter.region')}</legend>
      <SearchBox placeholder={t('filter.search')} text={text} onChange={setText} />
      <div className="options-scroll" ref={showChosen}>
        {groups.length === 0 && <p className="options-none">{t('filter.none')}</p>}
        {groups.map(({ title, nodes }) => (
          <div key={title}>
            {title && <p className="options-title">{title}</p>}
            {nodes.map((node) => (
              <RegionBranch
                key={node.region.key}
                node={node}
                level={0}
                chosen={chosen}
                within={null}
                onToggle={toggle}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="options-footer">
        <ChosenFooter count={chosen.length} onClear={() => onChange([])} />
      </div>
    </fieldset>
  )
}
