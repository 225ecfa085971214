// A late or endangered task on the home page: how late, what, why, who by name, and the verb.
import { Link } from '@tanstack/react-router';
import { Person } from '../tasks/Person.js';
import { leadOf } from '../tasks/TaskStanding.js';
import type { TaskView } from '../tasks/taskSearch.js';
import { TaskVerbs } from '../tasks/TaskVerbs.js';
import { useWhomToCall } from '../tasks/useWhomToCall.js';
import { Row } from '../ui/Row.js';
import type { TaskRowFactsFragment } from './generated/graphql.js';

export function TaskRow({ task, view }: { readonly task: TaskRowFactsFragment; readonly view: TaskView }) {
  const { id, title, risks, lead } = task;
  const person = useWhomToCall(task);
  return (
    <Row
      lead={leadOf(task)}
      meta={<Person person={person} place={lead.shortName} />}
      title={
        <Link params={{ id }} search={{ xem: view }} to="/nhiem-vu/$id">
          {title}
        </Link>
      }
      verbs={task.allowedActions.length > 0 && <TaskVerbs atMost={1} task={task} />}
      why={view === 'nguy-co-cham' && risks.map(({ sentence }) => sentence).join('; ')}
    />
  );
}
