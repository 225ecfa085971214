// Which posts the demo's agencies have, and who of them is known by name elsewhere.
import type { Role, Sector } from '@ky-cuong/shared';
import { chance } from './chance.js';
import { type DemoAgency, TOP } from './demo-agency.js';

export interface PlannedPost {
  /** How other tables name it: agency, role, place in the role. */
  readonly key: string;
  readonly agencyKey: string;
  readonly role: Role;
  readonly title: string;
  readonly sectors: readonly Sector[];
  readonly kind: 'CAN_BO' | 'CONG_CHUC' | 'VIEN_CHUC';
  /** A clerk's: the post of the leader he works for. */
  readonly assists?: string;
}

const ECONOMY: readonly Sector[] = ['PLANNING', 'FINANCE', 'TRADE', 'FOREIGN_AFFAIRS', 'SCIENCE'];
const SOCIETY: readonly Sector[] = ['HEALTH', 'EDUCATION', 'CULTURE', 'LABOUR', 'INFORMATION', 'ETHNIC_AFFAIRS'];
const GROUND: readonly Sector[] = ['AGRICULTURE', 'ENVIRONMENT', 'TRANSPORT', 'CONSTRUCTION'];

export const postKey = (agencyKey: string, role: Role, place = 1) => `${agencyKey} ${role} ${place}`;

interface Need {
  readonly role: Role;
  readonly title: string;
  readonly sectors?: readonly Sector[];
  readonly assists?: string;
}

const head = ({ headTitle: title }: DemoAgency): Need => ({ role: 'HEAD', title });
const deputy = ({ deputyTitle: title }: DemoAgency, sectors: readonly Sector[] = []): Need => ({
  role: 'DEPUTY',
  title,
  sectors,
});
const official = (title = 'Chuyên viên'): Need => ({ role: 'OFFICIAL', title });
const clerk = (title: string, assists: string): Need => ({ role: 'CLERK', title, assists });
const times = (howMany: number, need: Need): Need[] => Array.from({ length: howMany }, () => need);

function ofCommittee(agency: DemoAgency): Need[] {
  switch (agency.level) {
    case 'PROVINCE':
      return [head(agency), ...[SOCIETY, ECONOMY, GROUND].map((sectors) => deputy(agency, sectors))];
    case 'DISTRICT':
      return [
        { role: 'ADMIN', title: `Quản trị hệ thống ${agency.shortName}` },
        head(agency),
        deputy(agency, SOCIETY),
        deputy(agency, [...ECONOMY, ...GROUND]),
        official('Chuyên viên tổng hợp'),
      ];
    case 'COMMUNE':
      return [
        head(agency),
        ...(chance('deputy', agency.key) < 0.1 ? [deputy(agency)] : []),
        official('Công chức Văn phòng - Thống kê'),
      ];
  }
}

/** The office of a committee keeps the clerks of its leaders. */
function ofOffice(agency: DemoAgency): Need[] {
  const above = agency.parentKey ?? TOP;
  if (agency.level === 'DISTRICT')
    return [head(agency), ...times(2, official()), clerk('Chuyên viên giúp việc Chủ tịch', postKey(above, 'HEAD'))];
  return [
    head(agency),
    ...times(2, deputy(agency)),
    ...times(3, official()),
    clerk('Chuyên viên giúp việc Chủ tịch UBND tỉnh', postKey(above, 'HEAD')),
    clerk('Chuyên viên giúp việc Phó Chủ tịch UBND tỉnh', postKey(above, 'DEPUTY')),
  ];
}

function needsOf(agency: DemoAgency): Need[] {
  if (agency.kind === 'PEOPLES_COMMITTEE') return ofCommittee(agency);
  if (agency.kind === 'OFFICE') return ofOffice(agency);
  if (agency.level === 'DISTRICT') {
    const isLarger = chance('deputy', agency.key) < 0.5 || agency.key === '872/tnmt';
    return [head(agency), ...(isLarger ? [deputy(agency)] : []), official()];
  }
  if (agency.key.includes('/'))
    return [head(agency), ...times(2, official(agency.kind === 'CENTRE' ? 'Viên chức' : 'Chuyên viên'))];
  return [
    head(agency),
    ...times(2, deputy(agency)),
    ...times(3, official()),
    clerk('Văn thư', postKey(agency.key, 'HEAD')),
  ];
}

function kindOf({ kind }: DemoAgency, { role }: Need): PlannedPost['kind'] {
  if (kind === 'PEOPLES_COMMITTEE' && (role === 'HEAD' || role === 'DEPUTY')) return 'CAN_BO';
  return kind === 'CENTRE' || role === 'ADMIN' ? 'VIEN_CHUC' : 'CONG_CHUC';
}

export function postsOf(agency: DemoAgency): PlannedPost[] {
  const seen = new Map<Role, number>();
  return needsOf(agency).map((need) => {
    const place = (seen.get(need.role) ?? 0) + 1;
    seen.set(need.role, place);
    return {
      sectors: [],
      ...need,
      key: postKey(agency.key, need.role, place),
      agencyKey: agency.key,
      kind: kindOf(agency, need),
    };
  });
}
