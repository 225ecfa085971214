// The levels of administration, of places and of the agencies that serve them.
import { registerEnumType } from 'type-graphql';

export const AgencyLevelEnum = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
registerEnumType(AgencyLevelEnum, {
  name: 'AgencyLevel',
  description: 'Cấp hành chính: tỉnh, huyện, xã',
  valuesConfig: {
    PROVINCE: { description: 'Cấp tỉnh' },
    DISTRICT: { description: 'Cấp huyện' },
    COMMUNE: { description: 'Cấp xã' },
  },
});
