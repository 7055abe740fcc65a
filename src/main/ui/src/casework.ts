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

export const tasks = (question: TaskQuestion) => get<TaskPage>('tasks', question)
