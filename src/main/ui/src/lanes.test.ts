import { expect, test } from 'vitest'
import type { Act } from './api'
import { timeLine } from './lanes'

const word = (code: string) => ({ code, zh: code, en: code })
const act = (change: Partial<Act>): Act => ({
  id: 'a',
  kind: word('LISTING'),
  trigger: word('LAB'),
  decisionNo: '1',
  authority: 'x',
  decidedOn: '2026-08-20',
  effectiveOn: null,
  publishedOn: null,
  violationFrom: null,
  violationTo: null,
  basisDocNo: null,
  state: word('IN_FORCE'),
  lastDay: null,
  endedBy: null,
  endedOn: null,
  suspensions: [],
  named: [],
  ...change,
})

test('an open listing runs to the right edge', () => {
  const [lane] = timeLine([act({})], '2026-11-21').lanes
  expect(lane!.bars).toHaveLength(1)
  expect(lane!.bars[0]!.open).toBe(true)
  expect(lane!.bars[0]!.x + lane!.bars[0]!.width).toBeCloseTo(100)
})

test('the violation comes before the decision, and the earliest decision on top', () => {
  const line = timeLine(
    [act({ id: 'b', violationFrom: '2026-03-01', violationTo: '2026-05-31', lastDay: '2029-08-20' }), act({ id: 'a', decidedOn: '2025-01-01' })],
    '2026-11-21',
  )
  expect(line.lanes.map((lane) => lane.act.id)).toEqual(['a', 'b'])
  const lane = line.lanes[1]!
  expect(lane.bars.map((bar) => bar.kind)).toEqual(['violation', 'force'])
  expect(lane.bars[0]!.x).toBeLessThan(lane.decided)
  expect(line.years.map((year) => year.label)).toContain('2027')
})

test('everything lies inside the line', () => {
  const line = timeLine([act({ violationFrom: '2020-01-01', lastDay: '2035-01-01' })], '2026-11-21')
  for (const bar of line.lanes[0]!.bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0)
    expect(bar.x + bar.width).toBeLessThanOrEqual(100)
  }
})
