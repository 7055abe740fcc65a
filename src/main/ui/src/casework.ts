import type { Moment, Term } from './api'
import { get, send } from './http'

/** Something a department has to do. */
export interface Task {
  id: string
  kind: string
  department: string
  /** The organisation in whose case it stands; null where none is known. */
  uscc: string | null
  subject: string
  about: string
  opened: string
  due: string | null
  late: boolean
  overdueSince: string | null
  /** How a late task is followed up; NONE while it is not late. */
  chase: Term
  text: string
}

/** How many tasks of a department are open, and how many of these are late. */
export interface Load {
  department: string
  open: number
  late: number
}

export interface TaskPage {
  asOf: string
  departments: Load[]
  total: number
  /** How many stand on the pages before. */
  before: number
  items: Task[]
  next: string | null
}

export interface TaskQuestion extends Moment {
  department?: string
  late?: string
  cursor?: string
}

/** One measure of one decision against one subject, for one department. */
export interface Order {
  id: string
  decisionNo: string
  measure: string
  measureZh: string
  measureEn: string
  department: string
  /** Name and masked document. */
  subject: string
  state: string
  since: string
  /** The last day; LIFETIME; empty while open. */
  until: string
  reason: string
}

export interface Letter {
  id: string
  kind: string
  sender: string
  addressee: string
  about: string
  dated: string
  due: string | null
  /** DRAFT, APPROVED, SENT, SIGNED, ANSWERED or ARCHIVED. */
  state: string
  stateZh: string
  sent: string | null
}

/** Where a case stands, and the first and last day of what comes next. */
export interface CaseLine {
  kind: string
  number: string
  decisionNo: string
  state: string
  since: string | null
  earliest: string | null
  latest: string | null
  message: string
}

export interface Publication {
  decisionNo: string
  from: string | null
  last: string | null
  state: string
  withdrawBy: string | null
}

export interface DocketTask {
  id: string
  kind: string
  department: string
  subject: string
  about: string
  opened: string
  due: string | null
  /** OPEN, OVERDUE, DONE, DONE_LATE, MOOT or NOTE. */
  state: string
  overdueSince: string | null
  text: string
}

/** One of several that a step may take; a person by name and mask. */
export interface Choice {
  code: string
  zh: string
  en: string
}

/** Something that a step asks for. */
export interface Field {
  column: string
  /** DAY, FLAG, TEXT, CODE or NAME. */
  holds: string
  must: boolean
  value: string
  choices: Choice[]
}

/** A step that is open in a case: which ones are, and who may enter them, only the server says. */
export interface Opening {
  id: string
  uscc: string
  kind: string
  /** Of the case, order or letter, or the id of the task; empty for a step that begins a case. */
  number: string
  decisionNo: string
  step: string
  fields: Field[]
  /** Why the one who asks may not enter it; null if he may. */
  refused: { code: string; found: string; advice: string } | null
}

export type Pile = 'ORDERS' | 'LETTERS' | 'TASKS'

/** An order, a letter or a task as it lies on a desk. */
export interface DeskRow {
  id: string
  kind: string
  what: Term
  department: string
  uscc: string | null
  subject: string
  about: string
  state: string
  since: string
  due: string | null
  late: boolean
  chase: Term
  until: string
  text: string
}

export interface Desk {
  asOf: string
  /** Empty for an officer of no department, who sees all. */
  department: string
  pile: Pile
  piles: { pile: Pile; count: number; late: number }[]
  states: { state: string; count: number }[]
  total: number
  before: number
  items: DeskRow[]
  openings: Opening[]
  next: string | null
}

/** What follows for one organisation on a day. */
export interface Docket {
  asOf: string
  orders: Order[]
  tasks: DocketTask[]
  letters: Letter[]
  cases: CaseLine[]
  publicity: Publication[]
  openings: Opening[]
}

export const docket = (uscc: string, at: Moment) => get<Docket>(`organisations/${uscc}/docket`, at)

export const tasks = (question: TaskQuestion) => get<TaskPage>('tasks', question)

export const desk = (question: { pile: Pile; state?: string; late?: string; asOf?: string; cursor?: string }) =>
  get<Desk>('desk', question)

/** Enters an open step, as it was open on a day. */
export const enterStep = (opening: Opening, asOf: string, fields: Record<string, string>) =>
  send<{ facts: number }>(`organisations/${opening.uscc}/openings/${opening.id}`, { asOf, fields })
