/**
 * What the API answers, and how the page asks. These types are the contract with the controllers.
 *
 * Days are ISO days of Asia/Shanghai. A period is shown by its first and its LAST day; a missing last day is open.
 * Every code comes with its words in both languages, so that the page needs no dictionary of the law.
 */
import { get, remove, send } from './http'

/** A code of the catalogue with its words. */
export interface Term {
  code: string
  zh: string
  en: string
}

/** One page of a longer list; `next` goes into `cursor` to get the following one. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export interface About {
  version: string
  demo: boolean
  /** Today in Asia/Shanghai, as the server's clock has it. */
  today: string
  /** Who asks, or null while nobody has signed in. */
  actor: { name: string; department: string } | null
}

export interface OrganisationHit {
  uscc: string
  name: string
  type: Term
  status: Term
  region: Term
  /** How many listings are in force. */
  listings: number
}

export interface PersonHit {
  person: Person
  offices: { uscc: string; organisation: string; office: Term; from: string | null; lastDay: string | null }[]
}

export interface SearchAnswer {
  organisations: OrganisationHit[]
  persons: PersonHit[]
  next: string | null
}

/** A person as everybody may see him: the number is masked, always. */
export interface Person {
  id: string
  ref: string
  name: string
  masked: string
}

export interface Organisation {
  uscc: string
  name: string
  formerNames: string[]
  type: Term
  status: Term
  region: Term
  registeredOn: string | null
  deregisteredOn: string | null
  stateOwned: boolean | null
  scale: string | null
  industry: string | null
  demo: boolean
  asOf: string
  /** Each known with source, file and line. */
  places: Place[]
}

export interface Place {
  source: string
  file: string | null
  line: number | null
}

export interface Act {
  id: string
  kind: Term
  trigger: Term
  decisionNo: string
  authority: string
  decidedOn: string
  effectiveOn: string | null
  publishedOn: string | null
  violationFrom: string | null
  violationTo: string | null
  basisDocNo: string | null
  /** Where the act stands on the day asked. */
  state: Term
  lastDay: string | null
  endedBy: Term | null
  endedOn: string | null
  suspensions: { from: string; lastDay: string | null; reason: string }[]
  named: { person: Person; capacity: Term }[]
}

export interface Liability {
  /** Null where no article reaches the person: such a row is visible and without effect. */
  supportId: string | null
  /** Null where the row is about the enterprise itself. */
  person: Person | null
  role: Term
  roleTime: Term | null
  gate: Term | null
  mode: Term | null
  rule: RuleRef | null
  measures: { term: Term; scope: Term | null }[]
  state: Term
  /** Whether it restricts anybody on the day asked. */
  inForce: boolean
  reason: string
  from: string | null
  lastDay: string | null
  lifetime: boolean
  flags: Term[]
  controllerLevel: string | null
  confidence: string
  certificateHash: string | null
  act: { kind: Term; trigger: Term; decisionNo: string; decidedOn: string }
}

export interface RuleRef {
  id: string
  version: string
  summary: { zh: string; en: string }
  /** The text of the law: title, article, number of the document. */
  law: string
  article: string
  docNo: string
}

export interface RegisterRow {
  list: Term
  decisionNo: string
  role: Term
  person: Person
  from: string | null
  lastDay: string | null
  source: string
  controlPath: string | null
  controlPct: string | null
  level: string | null
  identity: Term
}

/** Who held an office when it counted: at the violation, at the decision, today. */
export interface ReviewRow {
  decisionNo: string
  trigger: Term
  office: Term
  violationFrom: string | null
  violationTo: string | null
  decidedOn: string
  atViolation: Person[]
  atDecision: Person[]
  current: Person[]
}

export interface Warning {
  id: string
  kind: Term
  subject: string
  since: string | null
  text: { zh: string; en: string }
  facts: string[]
}

export interface Notice {
  id: string
  kind: Term
  addressee: string
  subject: string
  reason: string
  due: string | null
  state: Term
}

/** Everything on which one liability rests. */
export interface Why {
  supportId: string
  person: Person | null
  role: Term
  roleTime: Term
  gate: Term
  state: Term
  reason: string
  from: string | null
  lastDay: string | null
  lifetime: boolean
  rule: RuleRef
  act: { kind: Term; trigger: Term; decisionNo: string; authority: string; decidedOn: string }
  /** The stretches of its life, first to last, without gap. */
  course: { from: string; lastDay: string | null; state: Term; reason: string }[]
  computation: { label: Term; value: string }[]
  facts: WhyFact[]
  /** SHA-256 over the certificate; null for rows without a person. */
  certificateHash: string | null
}

export interface WhyFact {
  id: string
  kind: Term
  /** One sentence: who, what, at whom. */
  text: { zh: string; en: string }
  from: string | null
  lastDay: string | null
  values: { name: string; value: string }[]
  place: Place
}

export { Problem, type ProblemDocument } from './http'

/** The day and the known-instant of a question; empty means today and everything loaded. */
export interface Moment {
  asOf?: string
  knownAt?: string
}

export const about = () => get<About>('about')
export const organisation = (uscc: string, at: Moment) => get<Organisation>(`organisations/${uscc}`, at)
export const acts = (uscc: string, at: Moment) => get<Act[]>(`organisations/${uscc}/acts`, at)
export const liabilities = (uscc: string, at: Moment) => get<Liability[]>(`organisations/${uscc}/liabilities`, at)
export const register = (uscc: string, at: Moment) => get<RegisterRow[]>(`organisations/${uscc}/register`, at)
export const review = (uscc: string, at: Moment) => get<ReviewRow[]>(`organisations/${uscc}/review`, at)
export const warnings = (uscc: string, at: Moment) => get<Warning[]>(`organisations/${uscc}/warnings`, at)
export const notices = (uscc: string, at: Moment) => get<Notice[]>(`organisations/${uscc}/notices`, at)
export const why = (supportId: string, at: Moment) => get<Why>(`supports/${supportId}`, at)

/** Listed organisations first, so that an empty search shows where to look. */
export const listed = (cursor: string | null, at: Moment) => get<Page<OrganisationHit>>('organisations', { cursor, ...at })

/** Names, codes and masked or full identity numbers: always in the body, never in the address. */
export const search = (text: string, cursor: string | null, at: Moment) =>
  send<SearchAnswer>('search', { text, cursor, asOf: at.asOf || null, knownAt: at.knownAt || null })

/** A one-time secret opens nothing but the choice of an own one: then `newSecret` goes with it. */
export const signIn = (name: string, secret: string, newSecret: string | null) =>
  send<About>('session', { name, secret, newSecret })

/** Closes the session. */
export const signOut = () => remove('session')

/** In the demo: plays another officer. */
export const play = (name: string, department: string) => send<About>('session/demo', { name, department })

/** Whether the liabilities shown were computed by the rules that answer now; null while they were. */
export const ledger = () => get<{ behind: { found: string; advice: string } | null }>('ledger')
