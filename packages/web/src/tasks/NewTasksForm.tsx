// One or more tasks at once: each with its lead, who helps, a deadline with its explanation, and the product awaited.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { Form } from '../ui/Form.js';
import { Section } from '../ui/Section.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { Verb } from '../ui/Verb.js';
import { agencyChoices } from './agencyChoices.js';
import { CreateTasksDocument, type AssignableQuery, type TaskSourceQuery } from './generated/graphql.js';
import { DraftFields } from './DraftFields.js';
import { draftErrors, draftInput, emptyDraft, type Draft } from './taskDraft.js';

interface NewTasksFormProps {
  readonly assignable: AssignableQuery['assignableAgencies'];
  readonly directive: TaskSourceQuery['directive'] | null;
  readonly clauseId: string | undefined;
}

export function NewTasksForm({ assignable, directive, clauseId }: NewTasksFormProps) {
  const navigate = useNavigate();
  const say = useSay();
  const key = useOnceKey();
  const { act, isActing, problem, fields } = useAct(CreateTasksDocument);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const first = emptyDraft({ clauseId: clauseId ?? '', sector: directive?.sector ?? '' });
  const form = useFields<{ readonly tasks: readonly Draft[] }>({ tasks: [first] }, { ...fields, ...wrong });
  const { tasks } = form.values;
  const choices = agencyChoices(assignable);
  const clauses = directive?.clauses ?? [];

  const change = (index: number, part: Partial<Draft>) => {
    form.set(
      'tasks',
      tasks.map((draft, at) => (at === index ? { ...draft, ...part } : draft)),
    );
    setWrong({});
  };

  async function give(): Promise<void> {
    const found = Object.assign({}, ...tasks.map(draftErrors)) as Record<string, string>;
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const input = { directiveId: directive?.id ?? null, tasks: tasks.map(draftInput), idempotencyKey: key.current() };
    const answer = await act({ input });
    if (!answer) return;
    say(t`Đã giao ${answer.createTasks.length} nhiệm vụ.`);
    const [made] = answer.createTasks;
    if (directive) await navigate({ to: '/chi-dao/$id', params: { id: directive.id } });
    else if (made) await navigate({ to: '/nhiem-vu/$id', params: { id: made.id } });
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={tasks.length > 1 ? t`Giao ${tasks.length} nhiệm vụ` : t`Giao nhiệm vụ`}
      onSubmit={() => void give()}
    >
      {tasks.map((draft, index) => (
        <Section
          end={
            tasks.length > 1 && (
              <Verb
                onClick={() =>
                  form.set(
                    'tasks',
                    tasks.filter((_, at) => at !== index),
                  )
                }
              >{t`Bỏ`}</Verb>
            )
          }
          key={draft.key}
          title={t`Nhiệm vụ ${index + 1}`}
        >
          <div className="card-body">
            <DraftFields
              agencies={choices}
              clauses={clauses}
              draft={draft}
              errors={form.errors}
              idOf={form.idOf}
              index={index}
              onChange={(part) => change(index, part)}
            />
          </div>
        </Section>
      ))}
      <div>
        <Verb onClick={() => form.set('tasks', [...tasks, emptyDraft({ clauseId: '', sector: first.sector })])}>
          {t`Thêm một nhiệm vụ`}
        </Verb>
      </div>
    </Form>
  );
}
