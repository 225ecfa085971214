// Who answers for the task now, who did before, and who did on a given day.
import { useState } from 'react';
import { isDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { messageFor } from '../graphql/messageFor.js';
import { DayField } from '../ui/DayField.js';
import { dateOf } from '../ui/days.js';
import { Pairs } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import { WhoAnsweredDocument } from './generated/graphql.js';
import { Person } from './Person.js';
import type { WholeTask } from './TaskPage.js';

export function TaskAnswerables({ task }: { readonly task: WholeTask }) {
  const { accountableHead, responsibleOfficial, lead, answerables } = task;
  return (
    <Section title={t`Chịu trách nhiệm`}>
      <div className="card-body stack">
        <Pairs
          pairs={[
            [t`Cơ quan chủ trì`, lead.name],
            [t`Người đứng đầu`, <Person key="head" person={accountableHead} />],
            [t`Trực tiếp làm`, <Person key="official" person={responsibleOfficial} />],
          ]}
        />
        {answerables.length > 2 && <Earlier periods={answerables} />}
        <OnDay taskId={task.id} />
      </div>
    </Section>
  );
}

function Earlier({ periods }: { readonly periods: WholeTask['answerables'] }) {
  return (
    <details>
      <summary>{t`Những người đã chịu trách nhiệm`}</summary>
      <ul className="small">
        {periods.map(({ kind, person, from, to }) => (
          <li key={`${kind} ${person.personId} ${from}`}>
            {dateOf(from)} – {to ? dateOf(to) : t`nay`}: {person.name}, {person.title}
          </li>
        ))}
      </ul>
    </details>
  );
}

function OnDay({ taskId }: { readonly taskId: string }) {
  const [day, setDay] = useState('');
  const isAsked = isDay(day);
  const [{ data, error, fetching }] = useQuery({
    query: WhoAnsweredDocument,
    variables: { id: taskId, day: isAsked ? day : '1970-01-01' },
    pause: !isAsked,
  });
  const pair = data?.task?.answerableOn;
  return (
    <details>
      <summary>{t`Ai chịu trách nhiệm vào ngày…`}</summary>
      <DayField
        field={{ id: `answered-${taskId}`, name: 'day', value: day, onChange: setDay }}
        label={t`Ngày cần xem`}
      />
      <div aria-live="polite" className="small">
        {isAsked && error && <p className="wrong">{messageFor(error)}</p>}
        {isAsked && !fetching && !error && !pair && <p>{t`Hôm đó nhiệm vụ chưa được giao.`}</p>}
        {isAsked && pair && (
          <Pairs
            pairs={[
              [t`Người đứng đầu`, <Person key="head" person={pair.accountableHead} />],
              [t`Trực tiếp làm`, <Person key="official" person={pair.responsibleOfficial} />],
            ]}
          />
        )}
      </div>
    </details>
  );
}
