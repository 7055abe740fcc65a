// Uses the page as an officer does, in a real browser, over a running server with the story of the API tests:
//   node e2e/page.mjs <address> <browser> <folder for pictures>
// Prints one line a step; ends with 1 at the first thing that is not as promised.
import axe from 'axe-core'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'

const [address, executablePath, pictures] = process.argv.slice(2)
const ENTERPRISE = '北辰丙建设有限公司'
const NUMBER = '120113190203030037'
mkdirSync(pictures, { recursive: true })

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const colorScheme of ['light', 'dark']) {
    await step(`the page in ${colorScheme}`, () => use(colorScheme))
  }
  await step('the page on a narrow screen', narrow)
  await step('the desk of a department, and two officers in one case', desk)
} finally {
  await browser.close()
}

async function use(colorScheme) {
  const context = await browser.newContext({ colorScheme, locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  const addresses = []
  page.on('request', (request) => addresses.push(request.url()))

  await page.goto(address)
  await page.getByText('演示数据', { exact: true }).first().waitFor()
  await accessible(page, 'first screen')
  expect(await page.evaluate(() => document.activeElement?.id), 'words', 'the search box has the focus')

  await page.keyboard.type('丙建设')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: new RegExp(ENTERPRISE) }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: ENTERPRISE }).waitFor()
  const table = page.locator('section[aria-labelledby=liabilities] table')
  await table.getByText('王三').first().waitFor()
  expect(await page.locator('section[aria-labelledby=liabilities]').getByText('李二').count(), 0, 'the new representative does not answer')
  const docket = page.locator('section[aria-labelledby=docket]')
  await docket.getByRole('group', { name: '各部门的措施指令' }).getByText('津人社失信〔2026〕3号').first().waitFor()
  await docket.getByRole('group', { name: '案件' }).getByText('催改〔2026〕1号').first().waitFor()
  await docket.getByText('没有应发函件。').waitFor()
  await page.waitForLoadState('networkidle')
  await accessible(page, 'enterprise')
  await page.screenshot({ path: `${pictures}/organisation-${colorScheme}.png`, fullPage: true })

  const opener = table.getByRole('button').first()
  await opener.focus()
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog')
  await why.getByText('story.csv').first().waitFor()
  await accessible(page, 'why')
  await page.screenshot({ path: `${pictures}/why-${colorScheme}.png` })
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  expect(await opener.evaluate((it) => it === document.activeElement), true, 'the focus is back where it was')

  await page.getByLabel('截至日').fill('2026-08-19')
  await page.getByLabel('截至日').dispatchEvent('change')
  await page.locator('section[aria-labelledby=liabilities]').getByText('王三').waitFor({ state: 'detached' })
  await docket.getByText('没有措施指令。').waitFor()

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await docket.getByRole('heading', { name: 'Cases and orders' }).waitFor()
  await docket.getByText('No orders.').waitFor()
  await accessible(page, 'English')

  await page.goto(address)
  await page.getByRole('link', { name: 'Tasks' }).focus()
  await page.keyboard.press('Enter')
  const tasks = page.getByRole('table')
  await tasks.getByText('催改〔2026〕1号').first().waitFor()
  await tasks.getByText('told to the unit above').first().waitFor()
  await accessible(page, 'tasks')
  await page.getByLabel('Department').selectOption('北辰区人社局')
  await page.getByLabel('Only what is late').check()
  await tasks.getByText('催改〔2026〕1号').first().waitFor()
  await page.screenshot({ path: `${pictures}/tasks-${colorScheme}.png`, fullPage: true })
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('heading', { level: 1, name: '部门待办' }).waitFor()
  await tasks.getByText('报上级单位').first().waitFor()
  await accessible(page, 'tasks in Chinese')
  await tasks.getByRole('link', { name: new RegExp(ENTERPRISE) }).first().click()
  await page.getByRole('heading', { level: 1, name: ENTERPRISE }).waitFor()

  await page.goto(address)
  await page.locator('#words').fill(NUMBER)
  await page.keyboard.press('Enter')
  await page.getByText('120113********0037').first().waitFor()
  expect(addresses.filter((it) => it.includes(NUMBER)).length, 0, 'no identity number stands in an address')
  expect(faults.join('; '), '', 'the console is silent')
  await context.close()
}

async function narrow() {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('link', { name: new RegExp(ENTERPRISE) }).first().click()
  await page.locator('section[aria-labelledby=liabilities] table').waitFor()
  await page.locator('section[aria-labelledby=docket] table').first().waitFor()
  const out = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return ''
    const all = [...document.querySelectorAll('main *')].filter((it) => it.getBoundingClientRect().right > width && !it.closest('.wide'))
    return all.slice(0, 5).map((it) => `${it.tagName}.${it.className} of ${it.parentElement.tagName}.${it.parentElement.className}`).join('; ') || 'something'
  })
  await page.screenshot({ path: `${pictures}/narrow.png` })
  expect(out, '', 'nothing sticks out to the right')
  await accessible(page, 'narrow')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: '打印' }).isVisible(), false, 'paper has no buttons')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: '部门待办' }).click()
  await page.getByRole('heading', { level: 1, name: '部门待办' }).waitFor()
  await page.getByRole('table').waitFor()
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.screenshot({ path: `${pictures}/tasks-narrow.png`, fullPage: true })
  expect(width <= 0, true, 'no task sticks out to the right')
  await accessible(page, 'narrow tasks')
  await context.close()
}

async function desk() {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(address)
  await page.getByRole('link', { name: '本单位办理' }).focus()
  await page.keyboard.press('Enter')
  await play(page, '丙', '北辰区财政局')
  const orders = page.getByRole('group', { name: '措施指令' })
  await orders.getByText('发起').first().waitFor()
  await accessible(page, 'desk')
  await page.screenshot({ path: `${pictures}/desk-light.png`, fullPage: true })
  const due = await orders.locator('tbody tr').count()

  await orders.getByRole('button', { name: '签收' }).first().focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog')
  await form.getByText('丙 · 北辰区财政局').waitFor()
  await accessible(page, 'step')
  await page.screenshot({ path: `${pictures}/step-light.png` })
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await act(page, orders, '签收', {})
  await page.getByRole('status').getByText('已记入：签收').waitFor()
  await orders.locator('.mark').getByText('签收').first().waitFor()
  await page.getByLabel('状态').selectOption('SIGNED')
  await expectRows(orders, 1)
  await act(page, orders, '反馈已执行', { 结果: '已取消财政补贴资格', 依据: '财采〔2026〕8号' })
  await page.getByText('没有符合条件的事项。').waitFor()
  await page.getByLabel('状态').selectOption('')
  await expectRows(orders, due)
  await page.emulateMedia({ colorScheme: 'dark' })
  await accessible(page, 'dark desk')
  await page.setViewportSize({ width: 800, height: 900 })
  await page.screenshot({ path: `${pictures}/desk-800-dark.png`, fullPage: true })
  await fits(page, 'desk at 800')
  await page.setViewportSize({ width: 390, height: 800 })
  await fits(page, 'desk at 390')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Desk of 北辰区财政局' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()

  await play(page, '甲', '北辰区人社局')
  await page.getByRole('button', { name: /^待办/ }).click()
  await page.getByRole('group', { name: '待办' }).getByRole('link', { name: new RegExp(ENTERPRISE) }).first().click()
  const docket = page.locator('section[aria-labelledby=docket]')
  const cases = docket.getByRole('group', { name: '案件' })
  await docket.getByLabel('办理新案件').selectOption({ label: '异议 · 受理异议 · 津人社失信〔2026〕3号' })
  await docket.getByRole('button', { name: '填写' }).click()
  await fill(page, { 异议编号: '异〔2026〕81号' })
  await page.getByRole('dialog').getByRole('button', { name: /^确认/ }).click()
  const line = cases.getByRole('row').filter({ hasText: '异〔2026〕81号' })
  await line.getByText('核实期间暂不执行').waitFor()
  await line.getByText(/不能办理.*甲 took in/).waitFor()
  expect(await line.getByRole('button').count(), 0, 'who took it in does not decide it')
  await page.waitForLoadState('networkidle')
  await accessible(page, 'a case that its proposer may not decide')
  await docket.screenshot({ path: `${pictures}/docket-own.png` })

  await page.getByRole('link', { name: '本单位办理' }).click()
  await play(page, '乙', '北辰区人社局')
  await page.getByRole('button', { name: /^待办/ }).click()
  await page.getByRole('group', { name: '待办' }).getByRole('row').filter({ hasText: '异〔2026〕81号' }).getByRole('link').click()
  await act(page, line, '异议不成立', { 理由: '经核实属实' })
  await line.getByText('异议不成立, 恢复执行').waitFor()
  await line.getByRole('button', { name: '受理复核' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.setViewportSize({ width: 800, height: 900 })
  await fits(page, 'organisation at 800')
  await docket.screenshot({ path: `${pictures}/docket-800.png` })
  expect(faults.join('; '), '', 'nothing fails')
  await context.close()
}

/** In the demo one chooses which officer one plays. */
async function play(page, name, department) {
  const form = page.locator('form.playing')
  await form.getByLabel('姓名').fill(name)
  await form.getByLabel('承办单位').fill(department)
  await form.getByRole('button', { name: '换人' }).click()
  await page.getByRole('heading', { level: 1, name: `本单位办理：${department}` }).waitFor()
  await page.locator('header').getByText(`${name} · ${department}`).waitFor()
}

async function fill(page, cells) {
  const form = page.getByRole('dialog')
  for (const [label, text] of Object.entries(cells)) await form.getByLabel(new RegExp('^' + label)).fill(text)
}

async function act(page, where, step, cells) {
  await where.getByRole('button', { name: step, exact: true }).first().click()
  await fill(page, cells)
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: /^确认/ }).click()
  await form.waitFor({ state: 'detached' })
}

async function expectRows(where, count) {
  const rows = where.locator('tbody tr')
  for (let tries = 0; tries < 50 && (await rows.count()) !== count; tries++) await new Promise((wait) => setTimeout(wait, 100))
  expect(await rows.count(), count, 'rows')
}

async function fits(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over <= 0, true, `nothing sticks out to the right: ${where}`)
}

async function accessible(page, where) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  const told = violations.map((it) => `${it.id} (${it.impact}): ${it.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`)
  expect(told.join('\n'), '', `axe finds nothing on: ${where}`)
}

async function step(name, work) {
  const began = Date.now()
  await work()
  console.log(`ok ${name} (${Date.now() - began} ms)`)
}

function expect(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`)
}
