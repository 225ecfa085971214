// One or more tasks at once: each with its lead, who helps, a deadline with its explanation, and the product awaited.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../graphql/session.js';
import { useAct, type Act } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { Form } from '../ui/Form.js';
import { useKeepDraft, useKeptDraft } from '../ui/keptDraft.js';
import { RestoredNote } from '../ui/RestoredNote.js';
import { Section } from '../ui/Section.js';
import { useSay } from '../ui/Toast.js';
import { useFields, type Errors } from '../ui/useFields.js';
import { Verb } from '../ui/Verb.js';
import { agencyChoices } from './agencyChoices.js';
import {
  CreateTasksDocument,
  type AssignableQuery,
  type CreateTasksMutation,
  type CreateTasksMutationVariables,
  type TaskSourceQuery,
} from './generated/graphql.js';
import { DraftFields, type DraftFieldsProps } from './DraftFields.js';
import { areDrafts, draftErrors, draftInput, emptyDraft, type Draft } from './taskDraft.js';

interface NewTasksFormProps {
  readonly assignable: AssignableQuery['assignableAgencies'];
  readonly directive: TaskSourceQuery['directive'] | null;
  readonly clauseId: string | undefined;
  /** What the first task is called to begin with. */
  readonly title: string | undefined;
}

interface Values {
  readonly tasks: readonly Draft[];
}

export function NewTasksForm({ assignable, directive, clauseId, title }: NewTasksFormProps) {
  const { act, isActing, problem, fields } = useAct(CreateTasksDocument);
  const [wrong, setWrong] = useState<Errors>({});
  const { kept, empty, initial } = useTasksDraft({ directive, clauseId, title });
  const form = useFields<Values>(initial, { ...fields, ...wrong });
  const { tasks } = form.values;
  const endDraft = useKeepDraft({ draft: kept, values: form.values, isChanged: form.values !== empty });
  const give = useGiving({ act, directiveId: directive?.id, onGiven: endDraft });

  function setTasks(next: readonly Draft[]): void {
    form.set('tasks', next);
    setWrong({});
  }

  function send(): void {
    const found: Errors = Object.fromEntries(
      tasks.flatMap((draft, index) => Object.entries(draftErrors(draft, index))),
    );
    setWrong(found);
    if (Object.keys(found).length === 0) void give(tasks);
  }

  function startAfresh(): void {
    endDraft();
    form.reset(empty);
    setWrong({});
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={tasks.length > 1 ? t`Giao ${tasks.length} nhiệm vụ` : t`Giao nhiệm vụ`}
      onSubmit={send}
    >
      {kept.restored && form.values !== empty && <RestoredNote onDrop={startAfresh} />}
      <Drafts
        agencies={agencyChoices(assignable)}
        clauses={directive?.clauses ?? []}
        errors={form.errors}
        idOf={form.idOf}
        tasks={tasks}
        onChange={setTasks}
      />
      <div>
        <Verb onClick={() => setTasks([...tasks, emptyDraft({ clauseId: '', sector: directive?.sector ?? '' })])}>
          {t`Thêm một nhiệm vụ`}
        </Verb>
      </div>
    </Form>
  );
}

// What is being written for this directive and clause, back from an earlier visit of this tab if there was one.
function useTasksDraft({ directive, clauseId, title = '' }: Omit<NewTasksFormProps, 'assignable'>) {
  const { person, actingPost } = useMe();
  const place = [person.id, actingPost.key, directive?.id ?? '', clauseId ?? '', title].join('.');
  const kept = useKeptDraft(`kc.draft.tasks.${place}`, areDrafts);
  const [empty] = useState<Values>(() => ({
    tasks: [{ ...emptyDraft({ clauseId: clauseId ?? '', sector: directive?.sector ?? '' }), title }],
  }));
  return { kept, empty, initial: kept.restored ?? empty };
}

interface GivingInput {
  readonly act: Act<CreateTasksMutation, CreateTasksMutationVariables>['act'];
  readonly directiveId: string | undefined;
  readonly onGiven: () => void;
}

// Sends the drafts as one request, then goes where the work is seen: the directive, or the task itself.
function useGiving({ act, directiveId, onGiven }: GivingInput): (tasks: readonly Draft[]) => Promise<void> {
  const navigate = useNavigate();
  const say = useSay();
  const key = useOnceKey();
  return async (tasks) => {
    const input = { directiveId: directiveId ?? null, tasks: tasks.map(draftInput), idempotencyKey: key.current() };
    const answer = await act({ input });
    if (!answer) return;
    onGiven();
    say(t`Đã giao ${answer.createTasks.length} nhiệm vụ`);
    const [made] = answer.createTasks;
    if (directiveId) await navigate({ to: '/chi-dao/$id', params: { id: directiveId } });
    else if (made) await navigate({ to: '/nhiem-vu/$id', params: { id: made.id } });
  };
}

type DraftsProps = Omit<DraftFieldsProps, 'draft' | 'index' | 'onChange'> & {
  readonly tasks: readonly Draft[];
  readonly onChange: (tasks: readonly Draft[]) => void;
};

function Drafts({ tasks, onChange, ...shared }: DraftsProps) {
  const change = (index: number, part: Partial<Draft>) =>
    onChange(tasks.map((draft, at) => (at === index ? { ...draft, ...part } : draft)));
  const drop = (index: number) => onChange(tasks.filter((_, at) => at !== index));
  return tasks.map((draft, index) => (
    <Section
      end={tasks.length > 1 && <Verb onClick={() => drop(index)}>{t`Bỏ`}</Verb>}
      key={draft.key}
      title={t`Nhiệm vụ ${index + 1}`}
    >
      <div className="card-body">
        <DraftFields {...shared} draft={draft} index={index} onChange={(part) => change(index, part)} />
      </div>
    </Section>
  ));
}
