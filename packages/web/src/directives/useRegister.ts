// Writes the directive into the register and, when asked, issues it; if only issuing fails, it goes on from the register.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useSay } from '../ui/Toast.js';
import { registerInputOf, type Draft } from './draft.js';
import { IssueDirectiveDocument, RegisterDirectiveDocument } from './generated/graphql.js';
import { keepRecipients } from './keptRecipients.js';
import { choiceOf } from './recipients.js';
import { useIssued } from './useIssued.js';

interface RegisterEnds {
  readonly onDone: (id: string) => void;
  readonly onIssueLater: (id: string) => void;
}

export function useRegister({ onDone, onIssueLater }: RegisterEnds) {
  const registering = useAct(RegisterDirectiveDocument);
  const issuing = useAct(IssueDirectiveDocument);
  const key = useOnceKey();
  const say = useSay();
  const sayIssued = useIssued();

  async function run(draft: Draft, isIssued: boolean, endDraft: () => void): Promise<void> {
    const registered = await registering.act({ input: registerInputOf(draft, key.current()) });
    // A refused draft is another request once it is mended.
    key.renew();
    if (!registered) return;
    const { id, version } = registered.registerDirective;
    endDraft();
    if (!isIssued) {
      say(t`Đã vào sổ văn bản, chưa ban hành`);
      onDone(id);
      return;
    }
    const issued = await issuing.act({ input: { id, version, recipients: choiceOf(draft) } });
    if (issued) {
      sayIssued(issued.issueDirective);
      onDone(id);
      return;
    }
    keepRecipients(id, draft);
    say(t`Văn bản đã vào sổ nhưng chưa gửi được. Xin xem lại nơi nhận.`);
    onIssueLater(id);
  }

  return {
    run,
    isRunning: registering.isActing || issuing.isActing,
    problem: registering.problem,
    fields: registering.fields,
  };
}
