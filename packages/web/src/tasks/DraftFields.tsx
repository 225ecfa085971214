// The fields of one task being written.
import { isSector, SECTORS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { SelectField, type Choice } from '../ui/ChoiceField.js';
import type { Bound } from '../ui/Field.js';
import { PickField, PickManyField } from '../ui/PickField.js';
import { TextArea, TextField } from '../ui/TextField.js';
import type { Errors } from '../ui/useFields.js';
import type { TaskSourceQuery } from './generated/graphql.js';
import type { Draft } from './taskDraft.js';
import { TermFields } from './TermFields.js';

export interface DraftFieldsProps {
  readonly draft: Draft;
  readonly index: number;
  readonly errors: Errors;
  readonly idOf: (name: string) => string;
  readonly agencies: readonly Choice[];
  readonly clauses: NonNullable<TaskSourceQuery['directive']>['clauses'];
  readonly onChange: (part: Partial<Draft>) => void;
}

export function DraftFields({ draft, index, errors, idOf, agencies, clauses, onChange }: DraftFieldsProps) {
  const { sector } = useWords();
  const bind = <Name extends keyof Draft>(name: Name): Bound<Draft[Name]> => {
    const path = `tasks.${index}.${name}`;
    const part = Object.keys(errors).find((other) => other === path || other.startsWith(`${path}.`));
    return {
      name: path,
      id: idOf(path),
      value: draft[name],
      error: part && errors[part],
      onChange: (value) => onChange({ [name]: value }),
    };
  };
  const codes = Object.keys(SECTORS).filter(isSector);

  return (
    <div className="form">
      <TextField field={bind('title')} label={t`Tên việc`} />
      {clauses.length > 1 && (
        <SelectField
          isOptional
          choices={[
            { value: '', label: t`Cả văn bản` },
            ...clauses.map(({ id, label, text }) => ({ value: id, label: `${label}. ${text.slice(0, 80)}` })),
          ]}
          field={bind('clauseId')}
          label={t`Thuộc nội dung`}
        />
      )}
      <PickField choices={agencies} field={bind('leadId')} label={t`Cơ quan chủ trì`} />
      <PickManyField isOptional choices={agencies} field={bind('cooperatingIds')} label={t`Cơ quan phối hợp`} />
      <TermFields field={bind('term')} />
      <TextArea isOptional field={bind('expectedProduct')} label={t`Sản phẩm cần có`} rows={2} />
      <SelectField
        isOptional
        choices={[{ value: '', label: t`Chung` }, ...codes.map((code) => ({ value: code, label: sector(code) }))]}
        field={bind('sector')}
        label={t`Lĩnh vực`}
      />
    </div>
  );
}
