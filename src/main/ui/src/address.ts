import { reactive } from 'vue'
import type { Pile } from './casework'
import { isDay } from './days'

const piles: Record<string, Pile> = { orders: 'ORDERS', letters: 'LETTERS', tasks: 'TASKS' }

/** Where the page is: codes of organisations, departments, days and ids of supports; never a person's name or number. */
export interface Address {
  uscc: string | null
  /** The tasks of departments are shown: of one by its name, of all by an empty text; null for another page. */
  tasks: string | null
  /** The desk of the department of whoever is signed in: which pile is on top; null for another page. */
  desk: Pile | null
  asOf: string | null
  knownAt: string | null
  why: string | null
}

/** Reads `#/o/<USCC>?asOf=…&knownAt=…&why=…` `#/tasks?department=…` and `#/desk?pile=…`; what it cannot read it leaves out. */
export function read(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const words = new URLSearchParams(query)
  const asOf = words.get('asOf')
  const why = words.get('why')
  return {
    uscc: /^\/o\/([0-9A-Z]{18})$/.exec(path)?.[1] ?? null,
    tasks: path === '/tasks' ? (words.get('department') ?? '') : null,
    desk: path === '/desk' ? (piles[words.get('pile') ?? ''] ?? 'ORDERS') : null,
    asOf: isDay(asOf) ? asOf : null,
    knownAt: words.get('knownAt'),
    why: why && /^[0-9A-Za-z.-]{1,80}$/.test(why) ? why : null,
  }
}

export function write(address: Address): string {
  const words = new URLSearchParams()
  if (address.asOf) words.set('asOf', address.asOf)
  if (address.knownAt) words.set('knownAt', address.knownAt)
  if (address.uscc && address.why) words.set('why', address.why)
  if (!address.uscc && address.tasks) words.set('department', address.tasks)
  if (!address.uscc && address.desk && address.desk !== 'ORDERS') words.set('pile', address.desk.toLowerCase())
  const query = words.toString()
  const path = address.uscc ? `/o/${address.uscc}` : address.desk ? '/desk' : address.tasks === null ? '/' : '/tasks'
  return `#${path}${query ? '?' + query : ''}`
}

export const address = reactive<Address>(read(typeof location === 'undefined' ? '' : location.hash))

/** Moves; `quietly` replaces the entry in the history instead of adding one. */
export function go(change: Partial<Address>, quietly = false) {
  Object.assign(address, change)
  const hash = write(address)
  if (hash === location.hash) return
  if (quietly) history.replaceState(null, '', hash)
  else history.pushState(null, '', hash)
}

if (typeof window !== 'undefined') {
  const follow = () => Object.assign(address, read(location.hash))
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
}
