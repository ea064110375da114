import type { BrowserContext, Page } from '@playwright/test'

export function startKillable(
  profile: string,
  size?: string,
): Promise<{ context: BrowserContext; page: Page; kill(): Promise<void> }>
