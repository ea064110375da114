import ConfigProvider from 'antd/es/config-provider'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import darkAlgorithm from 'antd/es/theme/themes/dark'
import lightAlgorithm from 'antd/es/theme/themes/default'
import type { ReactNode } from 'react'
import { font, type Tokens, tokens } from '#charts/tokens.ts'
import { useLook } from '#scope/useScope.ts'
import { useLang } from '#ui/useLang.ts'

const LOCALES = { zh: zhCN, en: enUS }
const ALGORITHMS = { light: lightAlgorithm, dark: darkAlgorithm }

const antdTokens = ({ surface, text, line, accent, status, shadow }: Tokens) => ({
  colorPrimary: accent.base,
  colorInfo: status.info,
  colorWarning: status.note,
  colorLink: text.link,
  colorText: text.primary,
  colorTextSecondary: text.secondary,
  colorTextTertiary: text.tertiary,
  colorBgLayout: surface.page,
  colorBgContainer: surface.card,
  colorBgElevated: surface.raised,
  colorBgSpotlight: surface.raised,
  colorTextLightSolid: text.primary,
  colorBorder: line.strong,
  colorBorderSecondary: line.border,
  colorSplit: line.hair,
  boxShadowSecondary: shadow.pop,
  borderRadius: 6,
  borderRadiusLG: 8,
  borderRadiusSM: 4,
  fontSize: 14,
  fontSizeSM: 12,
  fontSizeLG: 16,
  controlHeight: 32,
  controlHeightSM: 24,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.2s',
  fontFamily: font.family,
})

/** The UI kit in the app's colours, type and language. */
export function Kit({ children }: { children: ReactNode }) {
  const [{ theme }] = useLook()
  return (
    <ConfigProvider
      locale={LOCALES[useLang()]}
      theme={{
        algorithm: ALGORITHMS[theme],
        token: antdTokens(tokens[theme]),
        hashed: false,
      }}
    >
      {children}
    </ConfigProvider>
  )
}
