import { describe, expect, it } from 'vitest'
import type { Opening } from './casework'
import { barred, beginning, openFor, Pages, range } from './steps'

const open = (number: string, step: string, why = ''): Opening => ({
  id: number + step,
  uscc: 'U',
  kind: 'ORDER',
  number,
  decisionNo: '',
  step,
  fields: [],
  refused: why ? { code: 'STEP_OWN_FORBIDDEN', found: why, advice: 'Another officer.' } : null,
})

describe('steps of a row', () => {
  it('are those of its number or matter, and of its organisation', () => {
    const all = [open('a', 'SIGNED'), open('b', 'SIGNED'), open('', 'FILED'), { ...open('a', 'SENT'), uscc: 'V' }]
    expect(openFor(all, 'U', 'a', 'x').map((it) => it.step)).toEqual(['SIGNED'])
    expect(openFor(all, null, 'a')).toHaveLength(2)
    expect(openFor(all, 'U', '')).toEqual([])
    expect(beginning(all)).toHaveLength(1)
  })

  it('that are kept back for one reason are told once', () => {
    const told = barred([open('a', 'UPHELD', '甲 took in a.'), open('a', 'REJECTED', '甲 took in a.'), open('a', 'WITHDRAWN')])
    expect(told).toHaveLength(1)
    expect(told[0]?.steps.map((it) => it.step)).toEqual(['UPHELD', 'REJECTED'])
  })
})

describe('pages', () => {
  it('go forward and back again', () => {
    const pages = new Pages()
    pages.forward('x')
    pages.forward('y')
    pages.back()
    expect([pages.cursor, pages.first]).toEqual(['x', false])
    pages.back()
    expect([pages.cursor, pages.first]).toEqual(['', true])
  })

  it('say which rows they show', () => {
    expect([range(20, 20), range(0, 3), range(0, 0)]).toEqual(['21–40', '1–3', '0'])
  })
})
