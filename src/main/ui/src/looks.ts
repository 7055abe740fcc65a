/** How a state looks: a sign of its own, so that colour is never alone. */
export interface Look {
  kind: 'restricts' | 'proposed' | 'review' | 'paused' | 'over' | 'blocked' | 'note'
  sign: string
}

const looks: Record<string, Look> = {
  EFFECTIVE: { kind: 'restricts', sign: '■' },
  IN_FORCE: { kind: 'restricts', sign: '■' },
  PENDING: { kind: 'proposed', sign: '◷' },
  PROPOSED: { kind: 'proposed', sign: '◇' },
  UNDER_REVIEW: { kind: 'review', sign: '?' },
  SUSPENDED: { kind: 'paused', sign: '‖' },
  BLOCKED_NO_BASIS: { kind: 'blocked', sign: '⊘' },
  DECIDED: { kind: 'note', sign: '•' },
  DRAFT: { kind: 'note', sign: '✎' },
  ALERT: { kind: 'note', sign: '!' },
  ADVISORY: { kind: 'note', sign: 'i' },
}

/** Whatever has no look of its own is over. */
export const look = (code: string): Look => looks[code] ?? { kind: 'over', sign: '✓' }

export const isOver = (code: string) => look(code).kind === 'over'
