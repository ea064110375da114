import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const minutes = 60_000
const noninteractive = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const apps = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge-stable',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
}
const commands = {
  linux: [
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chromium-browser',
    'microsoft-edge',
  ],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe', 'msedge.exe'],
}

function run(command, args, timeout = minutes, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout, env })
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`.trim() }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return process.platform !== 'linux' || run(path, ['--version']).ok
}

function installed() {
  const { env, platform } = process
  const roots = {
    linux: [''],
    darwin: ['', env.HOME],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
  }
  const under = (folders = [], names = []) =>
    folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => names.map((name) => join(folder, name)))
  return [
    ...under(roots[platform], apps[platform]),
    ...under(env.PATH?.split(delimiter), commands[platform]),
    chromium.executablePath(),
  ]
}

/** Path of a Chromium, Chrome or Edge of this machine, CHROME_PATH first; null when there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) return existsSync(chosen) ? chosen : null
  return installed().find(isProgram) ?? null
}

function aptGet() {
  if (!existsSync('/etc/debian_version')) return null
  if (process.getuid?.() === 0) return ['apt-get']
  return run('sudo', ['-n', 'true']).ok ? ['sudo', '-n', 'apt-get'] : null
}

function aptInstall(...packages) {
  const [command, ...args] = aptGet() ?? []
  if (!command) return false
  process.stderr.write(`Installing ${packages.join(' ')} …\n`)
  run(command, [...args, 'update'], 5 * minutes, noninteractive)
  return run(command, [...args, 'install', '-y', ...packages], 10 * minutes, noninteractive).ok
}

function playwrightInstall() {
  process.stderr.write('Downloading Chromium with Playwright …\n')
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  const install = (...options) =>
    run(process.execPath, [cli, 'install', ...options], 10 * minutes).ok
  return install('--with-deps', 'chromium') || install('chromium')
}

function hasChineseFont() {
  const { ok, output } = run('fc-list', [':lang=zh', 'file'])
  return ok ? output !== '' : existsSync('/usr/share/fonts/opentype/noto')
}

const advice = `No Chromium found and none could be installed.
Install Chrome, Edge or Chromium, or set CHROME_PATH to the program, or run: npx playwright install chromium
没有找到 Chromium 内核的浏览器，也未能自动安装：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指明程序位置。
`

function setUp() {
  if (!process.env.CHROME_PATH && !findBrowser()) {
    aptInstall('chromium', 'fonts-noto-cjk')
    if (!findBrowser()) playwrightInstall()
  }
  const browser = findBrowser()
  if (!browser) {
    process.stderr.write(advice)
    return 1
  }
  const lacksFont = process.platform === 'linux' && !hasChineseFont()
  if (lacksFont && !aptInstall('fonts-noto-cjk')) {
    process.stderr.write('No Chinese font (fonts-noto-cjk): Chinese text will show as boxes.\n')
  }
  process.stdout.write(`Browser: ${browser}\n`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = setUp()
