// Which open steps belong to a row, and how they are shown; which steps are open, the server said.
import type { Opening } from './casework'

/** The steps that are open in the matter of a row: an order, letter or case by its number, a task by its id or matter. */
export const openFor = (openings: Opening[], uscc: string | null, ...numbers: string[]) =>
  openings.filter((it) => it.number !== '' && numbers.includes(it.number) && (uscc === null || it.uscc === uscc))

/** Those that begin a case. */
export const beginning = (openings: Opening[]) => openings.filter((it) => it.number === '')

/** Steps that are kept back for one and the same reason, together. */
export interface Barred {
  code: string
  found: string
  advice: string
  steps: Opening[]
}

export function barred(openings: Opening[]): Barred[] {
  const groups = new Map<string, Barred>()
  for (const it of openings) {
    if (!it.refused) continue
    const key = JSON.stringify(it.refused)
    const group = groups.get(key) ?? { ...it.refused, steps: [] }
    group.steps.push(it)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Where one stands in a long list: cursors of the pages before, so that one can go back. */
export class Pages {
  private before: string[] = []
  private here = ''

  get cursor() {
    return this.here
  }

  get first() {
    return this.before.length === 0
  }

  forward(next: string) {
    this.before.push(this.here)
    this.here = next
  }

  back() {
    this.here = this.before.pop() ?? ''
  }

  restart() {
    this.before = []
    this.here = ''
  }
}

/** "21–40" of the rows before and on a page. */
export const range = (before: number, shown: number) => (shown ? `${before + 1}–${before + shown}` : '0')
