import type { Look } from './looks'
import { language } from './words'

type Words = Record<string, [string, string]>

const orders: Words = {
  ISSUED: ['发起', 'issued'],
  PUSHED: ['推送', 'pushed'],
  SIGNED: ['签收', 'signed for'],
  EXECUTING: ['执行中', 'being carried out'],
  EXECUTED: ['已执行', 'carried out'],
  SUSPENDED: ['暂停', 'suspended'],
  LIFT_ORDERED: ['解除指令', 'to be lifted'],
  LIFTED: ['已解除', 'lifted'],
  NOT_APPLICABLE: ['不适用', 'not applicable'],
}

const kinds: Words = {
  OBJECTION: ['异议', 'Objection'],
  REPAIR: ['信用修复', 'Repair'],
  RECTIFICATION: ['责令整改、约谈', 'Rectification, interview'],
  COMMITMENT: ['信用承诺', 'Commitment'],
  NOTICE: ['通报函、函件', 'Notice, letter'],
  RED_LISTING: ['守信激励名单', 'Red list'],
  LITIGATION: ['行政复议、诉讼', 'Review or suit'],
  LISTING: ['列入名单', 'Listing'],
  MITIGATION: ['从轻、免予', 'Mitigation, exemption'],
  REPORT: ['信息报送', 'Report of a penalty'],
}

const cases: Words = {
  MARKED: ['核实中', 'being verified'],
  UPHELD: ['成立', 'upheld'],
  CORRECTED: ['已更正', 'corrected'],
  REJECTED: ['不成立', 'rejected'],
  IN_REVIEW: ['复核中', 'under review'],
  NOT_YET: ['尚不可申请', 'not yet'],
  MAY_APPLY: ['可以申请', 'may be applied for'],
  PREPARING: ['准备中', 'being prepared'],
  APPLIED: ['已申请', 'applied for'],
  GRANTED: ['准予', 'granted'],
  REFUSED: ['不予', 'refused'],
  REVOKED: ['已撤销', 'revoked'],
  RECTIFYING: ['整改中', 'rectifying'],
  REMIND_DUE: ['待提示约谈', 'reminder due'],
  REMINDED: ['已提示约谈', 'reminded'],
  WARN_DUE: ['待警示约谈', 'warning due'],
  LISTING_ALLOWED: ['可以拟列入', 'listing allowed'],
  CLOSED: ['已办结', 'closed'],
  MADE: ['已承诺', 'made'],
  FULFILLED: ['已履行', 'fulfilled'],
  BREACHED: ['违背承诺', 'breached'],
  DRAFT: ['草拟', 'draft'],
  NOTIFIED: ['已告知', 'notified'],
  HEARD: ['已陈述申辩', 'heard'],
  DECIDED: ['已决定', 'decided'],
  SERVED: ['已送达', 'served'],
  PUBLISHED: ['已公示', 'published'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
  PROPOSED: ['拟定', 'proposed'],
  CONFIRMED: ['已确认', 'confirmed'],
  APPROVED: ['已审签', 'approved'],
  SENT: ['已发出', 'sent'],
  SIGNED: ['已签收', 'received'],
  ANSWERED: ['已反馈', 'answered'],
  ARCHIVED: ['已归档', 'filed'],
  ANNOUNCED: ['公示中', 'announced'],
  OBJECTED: ['有异议', 'objected to'],
  IN_FORCE: ['激励中', 'in force'],
  SUSPENDED: ['中止', 'suspended'],
  ENDED: ['已结束', 'ended'],
  PENDING: ['审理中', 'pending'],
  STAYED: ['停止执行', 'stayed'],
  MAINTAINED: ['维持', 'maintained'],
  CHANGED: ['变更', 'changed'],
  UNLAWFUL: ['确认违法', 'found unlawful'],
  ON_TIME: ['按时', 'in time'],
  LATE: ['超期', 'late'],
  CALENDAR_MISSING: ['缺工作日历', 'no calendar'],
}

const letters: Words = {
  FEEDBACK: ['结果反馈', 'Answer'],
  REVIEW_OPTION: ['复核告知', 'Right of review'],
  RESTORATION: ['更正告知', 'Restoration'],
  PRIOR_RECIPIENT: ['更正查询结果', 'Correction to who had looked'],
  CORRECTION: ['更正函', 'Correction'],
  LIFTING: ['解除通知', 'Lifting'],
  MINUTES: ['约谈记录', 'Minutes of an interview'],
  DECISION: ['认定文书', 'Decision'],
  REPAIR_NOTICE: ['信用修复告知书', 'How to ask for repair'],
  N01_SUPERIOR: ['通报函：上级主管单位', 'Notice to the superior unit'],
  N01_AUDITOR: ['通报函：审计部门', 'Notice to the auditors'],
  N02_EMPLOYER: ['通报函：所在单位', 'Notice to the employer'],
  N02_DISCIPLINE: ['通报函：纪检监察机关', 'Notice to the discipline authority'],
  N02_PERSONNEL: ['通报函：组织人事部门', 'Notice to the personnel department'],
  N04_REFERRAL: ['移送函：任免机关、监察机关', 'Referral to the appointing and supervising authorities'],
  N05_UNIT: ['通报函：本单位', 'Notice to the unit itself'],
}

const tasks: Words = {
  OPEN: ['待办', 'open'],
  OVERDUE: ['超期', 'late'],
  DONE: ['已办', 'done'],
  DONE_LATE: ['超期办结', 'done late'],
  MOOT: ['无须办理', 'moot'],
  NOTE: ['知悉', 'to be known'],
}

const publicity: Words = {
  PUBLISHED: ['公示中', 'public'],
  MARKED: ['公示中，标注异议', 'public, marked'],
  KEPT: ['继续公示', 'kept public'],
  PAUSED: ['暂停公示', 'paused'],
  STOPPED: ['停止公示', 'stopped'],
  WITHDRAWN: ['撤回公示', 'withdrawn'],
  EXPIRED: ['期满', 'expired'],
  NOT_PUBLISHED: ['不公示', 'not published'],
}

const all = { orders, kinds, cases, letters, tasks, publicity }

/** The words of a code of casework in the language chosen; the code itself where there are none. */
export const called = (what: keyof typeof all, code: string) => all[what][code]?.[language.value === 'zh' ? 0 : 1] ?? code

const looks: Record<string, Look> = {
  ISSUED: { kind: 'proposed', sign: '◷' },
  PUSHED: { kind: 'proposed', sign: '◷' },
  SIGNED: { kind: 'proposed', sign: '◷' },
  EXECUTING: { kind: 'restricts', sign: '■' },
  EXECUTED: { kind: 'restricts', sign: '■' },
  SUSPENDED: { kind: 'paused', sign: '‖' },
  LIFT_ORDERED: { kind: 'proposed', sign: '↓' },
  OPEN: { kind: 'note', sign: '○' },
  OVERDUE: { kind: 'restricts', sign: '▲' },
  NOTE: { kind: 'note', sign: 'i' },
  PUBLISHED: { kind: 'restricts', sign: '■' },
  MARKED: { kind: 'review', sign: '?' },
  KEPT: { kind: 'restricts', sign: '■' },
}

/** How a state of an order, a task or publicity looks; what has no look of its own is over. */
export const lookOf = (state: string): Look => looks[state] ?? { kind: 'over', sign: '✓' }
