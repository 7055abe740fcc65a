import type { Act } from './api'
import { number } from './days'

/** A stretch on the line, in percent of its width. */
export interface Bar {
  kind: 'violation' | 'force' | 'paused'
  x: number
  width: number
  /** Runs on beyond the right edge. */
  open: boolean
}

export interface Lane {
  act: Act
  bars: Bar[]
  decided: number
  ended: number | null
}

export interface TimeLine {
  lanes: Lane[]
  years: { x: number; label: string }[]
  asOf: number
}

/** Lays acts out on one axis, the earliest decision first. The axis shows every day there is, and the day asked. */
export function timeLine(acts: Act[], asOf: string): TimeLine {
  const sorted = [...acts].sort((a, b) => a.decidedOn.localeCompare(b.decidedOn) || a.id.localeCompare(b.id))
  const days = [asOf, ...sorted.flatMap((act) => [act.violationFrom, act.violationTo, act.decidedOn, act.endedOn, act.lastDay])]
    .filter((day): day is string => !!day)
    .map(number)
  const first = Math.min(...days)
  const last = Math.max(...days)
  const margin = Math.max(30, Math.round((last - first) * 0.03))
  const from = first - margin
  const to = last + margin
  const at = (day: string | number) => {
    const n = typeof day === 'string' ? number(day) : day
    return Math.round(((n - from) / (to - from)) * 10_000) / 100
  }
  const bar = (kind: Bar['kind'], start: string, lastDay: string | null): Bar => {
    const x = at(start)
    return { kind, x, width: Math.max(0.3, (lastDay ? at(number(lastDay) + 1) : 100) - x), open: !lastDay }
  }

  return {
    lanes: sorted.map((act) => ({
      act,
      decided: at(act.decidedOn),
      ended: act.endedOn ? at(act.endedOn) : null,
      bars: [
        ...(act.violationFrom ? [bar('violation', act.violationFrom, act.violationTo ?? act.decidedOn)] : []),
        ...(act.kind.code === 'LISTING' || act.lastDay
          ? [bar('force', act.effectiveOn ?? act.decidedOn, act.endedOn ?? act.lastDay)]
          : []),
        ...act.suspensions.map((pause) => bar('paused', pause.from, pause.lastDay)),
      ],
    })),
    years: years(from, to).map(([day, label]) => ({ x: at(day), label })),
    asOf: at(asOf),
  }
}

function years(from: number, to: number): [number, string][] {
  const year = (n: number) => new Date(n * 86_400_000).getUTCFullYear()
  const all: [number, string][] = []
  const step = Math.max(1, Math.ceil((year(to) - year(from)) / 12))
  for (let y = year(from) + 1; y <= year(to); y += step) all.push([number(`${y}-01-01`), String(y)])
  return all
}
