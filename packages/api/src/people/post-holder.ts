// Who holds which post in an agency on the day: what recipients, accountable heads and lists of people are made from.
import type { Day, Role } from '@ky-cuong/shared';

export interface PostHolder {
  readonly appointmentId: string;
  readonly personId: string;
  readonly personName: string;
  readonly title: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly tenantId: string;
  readonly sectors: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  /** A disabled person cannot acknowledge or report any more. */
  readonly isDisabled: boolean;
}
