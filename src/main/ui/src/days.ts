import { say } from './words'

/** Days since 1970-01-01, for placing a day on a line. */
export const number = (day: string) => Math.round(Date.parse(day + 'T00:00:00Z') / 86_400_000)

export const isDay = (text: string | null | undefined): text is string =>
  !!text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text + 'T00:00:00Z'))

/** From and until as a reader says them; the last day counts. */
export function span(from: string | null, lastDay: string | null, lifetime = false, open = say('untilLifted')) {
  return `${from ?? say('notYet')} – ${lifetime ? say('lifetime') : (lastDay ?? open)}`
}

/** Tenure of an office: an open end means still holding it. */
export const tenure = (from: string | null, lastDay: string | null) =>
  `${from ?? say('unknownDay')} – ${lastDay ?? say('open')}`
