import { ref, watchEffect } from 'vue'
import type { Term } from './api'

export type Language = 'zh' | 'en'

const stored = (): Language => (localStorage.getItem('zelian.language') === 'en' ? 'en' : 'zh')

/** The language of the page: Chinese first, kept on this machine. */
export const language = ref<Language>(typeof localStorage === 'undefined' ? 'zh' : stored())

if (typeof document !== 'undefined') {
  watchEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
    localStorage.setItem('zelian.language', language.value)
  })
}

const words = {
  product: ['责链', 'Zelian'],
  motto: ['谁应当承担责任，依据哪一条，从何时起，到何时止', 'Who answers, by which article, since when and until when'],
  demo: ['演示数据', 'DEMO'],
  demoWhy: ['虚构的城市、虚构的人员，仅供演示', 'An invented city with invented persons'],
  skip: ['跳到正文', 'Skip to the content'],
  searchLabel: ['企业名称、统一社会信用代码、人员姓名或证件号码', 'Name of an enterprise or person, credit code, or identity number'],
  searchHint: ['证件号码只在请求正文中传送，显示时一律打码', 'Identity numbers travel in the body of the request and are always shown masked'],
  search: ['查询', 'Search'],
  listed: ['严重失信主体名单中的企业', 'Enterprises on a list now'],
  results: ['查询结果', 'Results'],
  organisations: ['企业和其他组织', 'Organisations'],
  persons: ['人员', 'Persons'],
  none: ['没有找到。可按名称的一部分、18 位代码或证件号码查询。', 'Nothing found. Try a part of the name, the 18-character code or an identity number.'],
  emptyStore: ['库中还没有列入名单的企业。可用 zelian load 导入文件夹，再用 zelian run 追溯。', 'No enterprise is on a list yet. Load a folder with zelian load, then trace it with zelian run.'],
  more: ['继续显示', 'Show more'],
  loading: ['正在查询…', 'Loading…'],
  back: ['返回', 'Back'],
  print: ['打印', 'Print'],
  language: ['English', '中文'],
  languageWhy: ['Switch to English', '切换为中文'],
  asOf: ['截至日', 'As of'],
  asOfWhy: ['按这一天的情况回答', 'Answers as things stood on this day'],
  knownAt: ['当时所知', 'As known at'],
  today: ['今天', 'Today'],
  code: ['代码', 'Code'],
  type: ['类型', 'Type'],
  status: ['状态', 'Status'],
  region: ['地区', 'Region'],
  registered: ['成立', 'Registered'],
  deregistered: ['注销', 'Deregistered'],
  stateOwned: ['国有', 'State-owned'],
  industry: ['行业', 'Industry'],
  formerNames: ['曾用名', 'Former names'],
  listingsInForce: ['项名单在列', 'listings in force'],
  whoAnswers: ['谁承担责任', 'Who answers'],
  noLiability: ['截至这一天，没有人员因该企业承担责任。', 'On this day nobody answers for this organisation.'],
  person: ['人员', 'Person'],
  role: ['身份', 'Role'],
  rule: ['规则与条款', 'Rule and article'],
  measures: ['措施', 'Measures'],
  state: ['状态', 'State'],
  fromUntil: ['起止', 'From – until'],
  why: ['为什么', 'Why'],
  whyOf: ['为什么：', 'Why: '],
  itself: ['企业本身', 'The organisation itself'],
  showOver: ['显示已终止的', 'Show what is over'],
  lifetime: ['终身', 'lifetime'],
  untilLifted: ['至解除', 'until lifted'],
  open: ['至今', 'open'],
  unknownDay: ['日期不详', 'day unknown'],
  notYet: ['尚未确定', 'not yet known'],
  acts: ['决定与时间线', 'Acts on a time line'],
  noActs: ['没有针对该企业的决定。', 'There is no act against this organisation.'],
  decided: ['决定', 'Decided'],
  published: ['公布', 'Published'],
  violation: ['违法期间', 'Violation'],
  inForce: ['在列或有效期', 'In force'],
  suspended: ['中止', 'Suspended'],
  ended: ['终止', 'Ended'],
  authority: ['机关', 'Authority'],
  decisionNo: ['文号', 'Decision'],
  namedPersons: ['载明人员', 'Persons named'],
  nobodyNamed: ['未载明个人', 'nobody'],
  review: ['任职对照', 'Offices side by side'],
  reviewWhy: ['同一职务，行为时、决定时与现任可能不是同一人', 'The same office, three times that may count'],
  office: ['职务', 'Office'],
  atViolation: ['行为时', 'At the violation'],
  atDecision: ['决定时', 'At the decision'],
  current: ['现任', 'Current'],
  nobody: ['无人', 'nobody'],
  register: ['责任人数据清单', 'Register of responsible persons'],
  noRegister: ['清单中没有该企业的记录。', 'The register has no row for this organisation.'],
  list: ['名单', 'List'],
  term: ['任期', 'Term of office'],
  source: ['来源', 'Source'],
  control: ['控制关系', 'Control'],
  identity: ['身份核验', 'Identity'],
  warnings: ['风险提示', 'Warnings'],
  noWarnings: ['没有风险提示。', 'No warnings.'],
  warningsWhy: ['提示不产生任何限制', 'A warning restricts nobody'],
  since: ['自', 'since'],
  notices: ['函件', 'Notices'],
  noNotices: ['没有函件。', 'No notices.'],
  addressee: ['收件单位', 'Addressee'],
  reason: ['事由', 'Reason'],
  due: ['期限', 'Due'],
  article: ['条款', 'Article'],
  version: ['版本', 'version'],
  lawText: ['以法律文本为准', 'The text of the law is decisive'],
  course: ['状态经过', 'Its states over time'],
  computation: ['计算', 'Computation'],
  facts: ['所依据的事实', 'The facts it rests on'],
  certificate: ['证书摘要 (SHA-256)', 'Certificate hash (SHA-256)'],
  certificateWhy: ['可用 zelian verify 独立复核', 'zelian verify derives it again'],
  supportId: ['支撑编号', 'Support'],
  roleTime: ['认定时点', 'Time that counts'],
  gate: ['认定条件', 'Gate'],
  close: ['关闭', 'Close'],
  place: ['出处', 'Place'],
  line: ['行', 'line'],
  factValues: ['原始内容', 'As stated'],
  problem: ['没有办成', 'This did not work'],
  found: ['情况', 'Found'],
  advice: ['办法', 'What to do'],
  again: ['重试', 'Try again'],
  signIn: ['登录', 'Sign in'],
  account: ['账户', 'Account'],
  secret: ['口令', 'Secret'],
  newSecret: ['请设置自己的口令（至少 12 个字符）', 'Choose a secret of your own (12 characters or more)'],
  signInWhy: ['首个账户和一次性口令在启动时打印在终端。', 'The first account and its one-time secret were printed on the terminal at the start.'],
  printedAs: ['打印：截至', 'Printed as of'],
  legend: ['图例', 'Legend'],
} satisfies Record<string, [string, string]>

/** The page's own words in the language chosen. */
export const say = (key: keyof typeof words) => words[key][language.value === 'zh' ? 0 : 1]

/** The words of a code in the language chosen; the code itself where there are none. */
export const term = (t: Term | null | undefined) => (t ? t[language.value] || t.zh || t.code : '')

/** The one of two texts that fits the language chosen. */
export const pick = (t: { zh: string; en: string }) => t[language.value] || t.zh
