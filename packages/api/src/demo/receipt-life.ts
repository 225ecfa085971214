// A directive in one agency that received it: taken in, handed on or put before its people, who read it in their own time.
import { addDays, type Day } from '@ky-cuong/shared';
import { Acknowledgement } from '../directives/acknowledgement.entity.js';
import { acknowledgeDirective, openDirective } from '../directives/acknowledging.js';
import type { DisseminationPlan } from '../directives/directive.enums.js';
import { disseminateDirective } from '../directives/disseminating.js';
import { passOnDirective, receiveDirective, refuseDirective } from '../directives/receipt.acting.js';
import { Receipt } from '../directives/receipt.entity.js';
import { ACCOUNTS } from './accounts-table.js';
import { chance, numberBetween } from './chance.js';
import type { DemoAgency } from './demo-agency.js';
import type { Stage } from './directive-life.js';
import type { DirectivePlan } from './directive-plan.js';
import { instant, officeTime, workday, workdaysAfter } from './office-hours.js';

/** Whoever signs in to the demo finds the directives of the last days unread. */
const LEFT_TO_USERS_FROM: Day = '2024-03-01';

export class ReceiptLife {
  constructor(
    private readonly stage: Stage,
    private readonly plan: DirectivePlan,
  ) {}

  begin({ id, agencyId, version }: Receipt, sentOn: Day): void {
    const agency = this.stage.cast.agencyById(agencyId);
    if (this.plan.slow?.includes(agency.key)) return;
    const waits = numberBetween(0, agency.level === 'COMMUNE' ? 3 : 2, 'receive', caseOf(this.plan, agency));
    const day = workdaysAfter(sentOn, waits);
    // On the very day only after it was sent.
    const at =
      waits === 0 ? instant(day, `10:${numberBetween(10, 55, agency.key)}`) : officeTime(day, 'receive', agency.key);
    this.stage.timeline.plan({ at, lane: id, run: () => this.receive({ id, version }, { agency, day, at }) });
  }

  private async receive(receipt: Versioned, { agency, day, at }: Moment): Promise<void> {
    const { cast } = this.stage;
    if (this.plan.refusedBy === agency.key) {
      const ctx = await this.stage.doors.contextOf(cast.head(agency.key), at);
      const reason = 'Nội dung không thuộc lĩnh vực cơ quan phụ trách; đề nghị gửi cơ quan có liên quan trực tiếp.';
      await refuseDirective(ctx, { receiptId: receipt.id, version: receipt.version, reason });
      return;
    }
    const ctx = await this.stage.doors.contextOf(cast.deskOf(agency.key), at);
    const { version } = await receiveDirective(ctx, { receiptId: receipt.id, version: receipt.version });
    const next = workdaysAfter(day, numberBetween(1, 3, 'disseminate', caseOf(this.plan, agency)));
    const then = { agency, day: next, at: officeTime(next, 'disseminate', agency.key) };
    this.stage.timeline.plan({
      at: then.at,
      lane: receipt.id,
      run: () => this.disseminate({ id: receipt.id, version }, then),
    });
  }

  private async disseminate({ id, version }: Versioned, moment: Moment): Promise<void> {
    const { agency, day, at } = moment;
    const isDistrict = agency.level === 'DISTRICT' && agency.kind === 'PEOPLES_COMMITTEE';
    const ctx = await this.stage.doors.contextOf(this.stage.cast.head(agency.key), at);
    const plan = isDistrict ? planOfDistrict(this.plan) : this.plan.plan;
    const receipt = await disseminateDirective(ctx, { receiptId: id, version, plan });
    const readings = await ctx.db.run((tx) => tx.find(Acknowledgement, { where: { receiptId: id } }));
    for (const reading of readings) this.planReading(reading, moment);
    if (!isDistrict || this.plan.inDistricts !== 'PASS_ON') return;
    await passOnDirective(ctx, {
      receiptId: id,
      version: receipt.version,
      recipients: { rules: ['OWN_OFFICES', 'ALL_COMMUNES'] },
    });
    const below = await ctx.db.run((tx) => tx.find(Receipt, { where: { parentReceiptId: id } }));
    for (const child of below) this.begin(child, workdaysAfter(day, 1));
  }

  private planReading({ id, personId, directiveId, receiptId }: Acknowledgement, { day, agency }: Moment): void {
    const actor = this.stage.cast.byPerson(personId);
    if (!actor) return;
    const who = `${this.plan.key} ${actor.personName}`;
    const isUser = ACCOUNTS.some(({ post }) => this.stage.cast.at(post).actor.personId === personId);
    const isUnread = chance('read', who) < this.plan.unread || (isUser && this.plan.sentOn >= LEFT_TO_USERS_FROM);
    if (isUnread && chance('open', who) < 0.5) return;
    // Most read within a week, some take their time.
    const waits = Math.floor(chance('days', who) ** 2 * (agency.level === 'COMMUNE' ? 16 : 12));
    const at = officeTime(workday(addDays(day, 1 + waits)), who);
    const run = async () => {
      const ctx = await this.stage.doors.contextOf(actor, at);
      if (isUnread) await openDirective(ctx, directiveId);
      else await acknowledgeDirective(ctx, { acknowledgementId: id });
    };
    this.stage.timeline.plan({ at, lane: receiptId, run });
  }
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface Moment {
  readonly agency: DemoAgency;
  readonly day: Day;
  readonly at: Date;
}

const caseOf = ({ key }: DirectivePlan, agency: DemoAgency) => `${key} ${agency.key}`;

const planOfDistrict = ({ inDistricts }: DirectivePlan): DisseminationPlan =>
  inDistricts === 'PASS_ON' ? 'LEADERS' : inDistricts;
