import { describe, expect, test } from 'vitest'
import { read, write } from './address'
import { number, span } from './days'

describe('the address', () => {
  test('carries organisation, day and the open why panel', () => {
    const address = read('#/o/91120113MA90000389?asOf=2026-08-20&why=abc123')
    expect(address).toEqual({ uscc: '91120113MA90000389', tasks: null, desk: null, asOf: '2026-08-20', knownAt: null, why: 'abc123' })
    expect(write(address)).toBe('#/o/91120113MA90000389?asOf=2026-08-20&why=abc123')
  })

  test('leaves out what is no code and no day', () => {
    expect(read('#/o/nonsense?asOf=2026-13-40&why=<b>')).toEqual({ uscc: null, tasks: null, desk: null, asOf: null, knownAt: null, why: null })
  })

  test('carries the department whose tasks are shown', () => {
    const address = read('#/tasks?asOf=2026-08-20&department=%E4%BA%BA%E7%A4%BE%E5%B1%80')
    expect(address).toEqual({ uscc: null, tasks: '人社局', desk: null, asOf: '2026-08-20', knownAt: null, why: null })
    expect(read(write(address))).toEqual(address)
    expect(write(read('#/tasks'))).toBe('#/tasks')
  })

  test('carries the pile on top of the desk', () => {
    expect(read('#/desk')).toEqual({ uscc: null, tasks: null, desk: 'ORDERS', asOf: null, knownAt: null, why: null })
    expect(write(read('#/desk?pile=letters&asOf=2026-08-20'))).toBe('#/desk?asOf=2026-08-20&pile=letters')
    expect(write(read('#/desk?pile=nonsense'))).toBe('#/desk')
  })

  test('of the first screen is short', () => {
    expect(write(read(''))).toBe('#/')
  })
})

describe('days', () => {
  test('are counted without a time zone', () => expect(number('1970-01-02')).toBe(1))

  test('a period says its last day, life, or that it is open', () => {
    expect(span('2026-08-20', '2029-08-20')).toBe('2026-08-20 – 2029-08-20')
    expect(span('2026-06-30', null, true)).toBe('2026-06-30 – 终身')
    expect(span('2026-06-30', null)).toBe('2026-06-30 – 至解除')
  })
})
