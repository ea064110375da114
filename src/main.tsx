import '#engine/old-kernels.ts'
import { firstWorker } from '#app/first-worker.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/controls.css'
import '#ui/options.css'
import '#ui/shell.css'
import '#ui/filters.css'
import '#ui/page.css'
import '#ui/panel.css'
import '#figure/figure.css'
import '#figure/heat.css'
import '#figure/table.css'
import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { startBoot } from '#app/boot-store.ts'
import { watchEgress } from '#app/egress.ts'
import { startOffline } from '#app/offline/offline.ts'
import { reloadOnce } from '#app/reload-once.ts'
import { createWords, speak } from '#i18n/i18n.ts'
import { parseLook, parseSearch } from '#scope/search.ts'

watchEgress()
reloadOnce()

const { hash } = location
const look = parseLook(parseSearch(hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''))
const words = createWords(look.lang)
document.documentElement.dataset['theme'] = look.theme
void speak(words, look.lang)

const root = document.getElementById('root')
if (root) createRoot(root).render(<App words={words} store={startBoot(firstWorker)} />)
performance.mark('xunxi:shell')
startOffline()
