import type { Moment, Term } from './api'
import { get } from './http'

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

/** What follows for one organisation on a day. */
export interface Docket {
  asOf: string
  orders: Order[]
  tasks: DocketTask[]
  letters: Letter[]
  cases: CaseLine[]
  publicity: Publication[]
}

export const docket = (uscc: string, at: Moment) => get<Docket>(`organisations/${uscc}/docket`, at)

export const tasks = (question: TaskQuestion) => get<TaskPage>('tasks', question)
