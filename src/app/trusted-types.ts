interface PolicyRules {
  createHTML: (html: string) => string | null
  createScriptURL: (url: string) => string | null
  createScript: () => null
}

interface PolicyFactory {
  createPolicy: (name: string, rules: PolicyRules) => unknown
}

const plainText = (html: string) => (html.includes('<') ? null : html)

function ownWorker(url: string): string | null {
  const folder = new URL('assets/workers/', document.baseURI)
  const serviceWorker = new URL('sw.js', document.baseURI)
  const { href } = new URL(url, document.baseURI)
  const isOwn = href === serviceWorker.href || href.startsWith(folder.href)
  return isOwn && !/[?#]/.test(href) ? href : null
}

/** Makes the browser refuse any string as code or markup, save text without a tag and the app's own workers; does nothing where Trusted Types are missing. */
export function installPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', {
    createHTML: plainText,
    createScriptURL: ownWorker,
    createScript: () => null,
  })
}
