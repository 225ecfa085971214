// Decides a change by the mutation of its kind, once, and says what came of it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useToday } from '../graphql/session.js';
import { dayText } from '../ui/days.js';
import { useSay } from '../ui/Toast.js';
import { type ChangeDraft, previewInput } from './changeDraft.js';
import type { Changing } from './ChangeForm.js';
import {
  AmendDirectiveDocument,
  type ChangeFactsFragment,
  ReplaceDirectiveDocument,
  WithdrawDirectiveDocument,
} from './generated/graphql.js';

export function useChange({ id, version }: Changing, onDone: () => void) {
  const amend = useAct(AmendDirectiveDocument);
  const replace = useAct(ReplaceDirectiveDocument);
  const withdraw = useAct(WithdrawDirectiveDocument);
  const once = useOnceKey();
  const today = useToday();
  const say = useSay();
  const acts = [amend, replace, withdraw];

  const send = async (draft: ChangeDraft): Promise<ChangeFactsFragment | undefined> => {
    for (const act of acts) act.clear();
    const { kind, clauses, onDependents, ...subject } = previewInput(id, draft);
    const input = { ...subject, version };
    const idempotencyKey = once.current();
    if (kind === 'AMEND') return (await amend.act({ input: { ...input, idempotencyKey, clauses } }))?.amendDirective;
    if (kind === 'WITHDRAW')
      return (await withdraw.act({ input: { ...input, idempotencyKey, onDependents } }))?.withdrawDirective;
    return (await replace.act({ input: { ...input, idempotencyKey, clauses, onDependents } }))?.replaceDirective;
  };

  return {
    today,
    isActing: acts.some((act) => act.isActing),
    problem: acts.find((act) => act.problem)?.problem,
    fields: Object.assign({}, ...acts.map((act) => act.fields)) as Readonly<Record<string, string>>, // merged texts
    decide: async (draft: ChangeDraft) => {
      const done = await send(draft);
      if (!done) return;
      say(resultText(done));
      onDone();
    },
  };
}

function resultText({ state, effectiveOn, tasksChanged, tasksCancelled }: ChangeFactsFragment): string {
  if (state === 'PLANNED') return t`Đã quyết định; có hiệu lực từ ${dayText(effectiveOn)}`;
  return t`Đã thay đổi: ${tasksChanged} nhiệm vụ theo nội dung mới, ${tasksCancelled} nhiệm vụ bị hủy`;
}
