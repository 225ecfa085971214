// Ids: uuidv7 made by the application, whose last byte names the kind of thing, so that `node(id)` knows where to look.
import { v7 } from 'uuid';

const kinds = {
  Territory: '01',
  Agency: '02',
  Person: '03',
  Appointment: '04',
  Account: '05',
  Session: '06',
  Invitation: '07',
  Attachment: '08',
  ApiKey: '09',
  ExternalBody: '10',
  Directive: '11',
  Clause: '12',
  Receipt: '13',
  Acknowledgement: '14',
  Urge: '15',
  DirectiveChange: '16',
  Task: '20',
  TaskEvent: '21',
  Answerable: '22',
  Notification: '45',
  Milestone: '26',
  TaskSeries: '28',
  UrgePress: '27',
  LongJob: '40',
  SavedView: '28',
  Other: 'ff',
} as const;

export type Kind = keyof typeof kinds;

const kindOfCode = new Map<string, Kind>(Object.entries(kinds).map(([kind, code]) => [code, kind as Kind]));

export const newId = (kind: Kind): string => v7().slice(0, -2) + kinds[kind];

/** The kind an id was made for; undefined for anything that is not an id of ours. */
export const kindOf = (id: string): Kind | undefined => (isId(id) ? kindOfCode.get(id.slice(-2)) : undefined);

export const isId = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
