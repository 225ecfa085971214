// A directive from its registration to the last reader, as acts in the demo's time.
import { Clause } from '../directives/clause.entity.js';
import { issueDirective } from '../directives/directive.issuing.js';
import { registerDirective } from '../directives/directive.registering.js';
import { Receipt } from '../directives/receipt.entity.js';
import { urgeReceipts } from '../directives/urging.js';
import { newId } from '../platform/db/ids.js';
import type { Cast } from './cast.js';
import type { DemoDoors } from './demo-doors.js';
import type { DirectivePlan } from './directive-plan.js';
import { instant, workdaysAfter } from './office-hours.js';
import { ReceiptLife } from './receipt-life.js';
import type { Timeline } from './timeline.js';

/** In an hour in which nobody reads: who has not read by then is the same every time. */
const AFTER_OFFICE = '17:00';

export interface KnownDirective {
  readonly id: string;
  readonly clauseIds: readonly string[];
}

export interface Stage {
  readonly doors: DemoDoors;
  readonly cast: Cast;
  readonly timeline: Timeline;
  /** What has been registered so far, by the demo's own key. */
  readonly directives: Map<string, KnownDirective>;
}

/** Opened at 7:30 on the day it is sent, so that everything of that day can follow. */
export function planDirective(stage: Stage, plan: DirectivePlan): void {
  const lane = `directives of ${plan.agencyKey}`;
  stage.timeline.plan({ at: instant(plan.sentOn, '07:30'), lane, run: () => send(stage, plan) });
  for (const day of plan.urgedOn ?? [])
    stage.timeline.plan({ at: instant(day, AFTER_OFFICE), lane, run: () => urge(stage, plan, day) });
}

async function send(stage: Stage, plan: DirectivePlan): Promise<void> {
  const { doors, cast, directives } = stage;
  const head = cast.head(plan.agencyKey);
  const desk = await doors.contextOf(cast.deskOf(plan.agencyKey), instant(plan.sentOn, '07:30'));
  const registered = await registerDirective(desk, inputOf(stage, plan));
  const signing = await doors.contextOf(head, instant(plan.sentOn, '07:50'));
  const agencyIds = (plan.alsoTo ?? []).map((key) => cast.agency(key).id);
  const recipients = { rules: [...plan.rules], agencyIds };
  const { id } = await issueDirective(signing, { id: registered.id, version: registered.version, recipients });
  const { clauses, receipts } = await signing.db.run(async (tx) => ({
    clauses: await tx.find(Clause, { where: { directiveId: id }, order: { position: 'ASC' } }),
    receipts: await tx.find(Receipt, { where: { directiveId: id } }),
  }));
  directives.set(plan.key, { id, clauseIds: clauses.map((clause) => clause.id) });
  const life = new ReceiptLife(stage, plan);
  for (const receipt of receipts) life.begin(receipt, plan.sentOn);
}

function inputOf({ directives }: Stage, plan: DirectivePlan): Parameters<typeof registerDirective>[1] {
  const { issuer, form, number, draftingUnit, urgency, sector, receivedOn, copyList, carriesOut } = plan;
  return {
    idempotencyKey: newId('Other'),
    issuerKind: issuer ? 'EXTERNAL' : 'AGENCY',
    externalBodyName: issuer ?? null,
    documentType: plan.documentType,
    form: form ?? null,
    number: number ?? null,
    spokenAt: plan.spokenAt ?? null,
    draftingUnit: draftingUnit ?? null,
    urgency: urgency ?? null,
    abstract: plan.abstract,
    sector: sector ?? null,
    issuedOn: plan.issuedOn,
    receivedOn: receivedOn ?? null,
    signatoryTitle: plan.signatoryTitle ?? null,
    disseminateBy: workdaysAfter(plan.sentOn, plan.disseminateWithin),
    copyList: [...(copyList ?? [])],
    note: plan.note,
    carriesOutId: carriesOut ? (directives.get(carriesOut)?.id ?? null) : null,
    clauses: plan.clauses.map((text, place) => ({ label: `Điểm ${place + 1}`, text })),
  };
}

async function urge({ doors, cast, directives }: Stage, plan: DirectivePlan, day: string): Promise<void> {
  const ctx = await doors.contextOf(cast.deskOf(plan.agencyKey), instant(day, AFTER_OFFICE));
  const message = 'Đề nghị khẩn trương tiếp nhận, quán triệt và xác nhận trên hệ thống.';
  await urgeReceipts(ctx, { idempotencyKey: newId('Other'), directiveId: directives.get(plan.key)?.id ?? '', message });
}
