// Agencies one may give work to, as choices of a picker; those one may not are left out.
import type { Choice } from '../ui/ChoiceField.js';
import type { AssignableQuery } from './generated/graphql.js';

export function agencyChoices(assignable: AssignableQuery['assignableAgencies']): readonly Choice[] {
  return assignable
    .filter(({ allowed }) => allowed)
    .map(({ agency }) => ({
      value: agency.id,
      label: agency.name,
      note: agency.shortName === agency.name ? undefined : agency.shortName,
    }));
}
