// About 250 tasks put together from the tables: who gives each to whom, and which course it takes.
import { chance, pick } from './chance.js';
import { inLowerCase } from './district-agencies.js';
import { DISTRICT_PLACES } from './places.js';
import { Courses, type Line, type TaskPlan } from './task-plan.js';
import { COMMUNE_TASKS, HOUSE_TASKS, MORE_OFFICE_TASKS, OFFICE_TASKS } from './tasks-of-districts.js';
import { CHIEF_TASKS, DISTRICT_WIDE_TASKS } from './tasks-of-the-province.js';
import { OTHER_DEPARTMENT_TASKS } from './tasks-of-departments.js';

const TOP = 'ubnd';
/** Signed in to: they have more to look at. */
const SHOWN = ['866', '872'];

type Sides = Pick<TaskPlan, 'assigner' | 'lead' | 'cooperating'> & { readonly place?: string };

type Draft = Omit<TaskPlan, 'course'>;

function planOf([title, product, sector, source]: Line, { place = '', ...sides }: Sides): Draft {
  const named = title.replace('@', place);
  return {
    key: `${sides.assigner} ${sides.lead} ${named}`,
    title: named,
    product,
    sector,
    ...sides,
    ...(source && { source }),
  };
}

const DEPARTMENT_TASKS = { ...CHIEF_TASKS, ...OTHER_DEPARTMENT_TASKS };
const DEPARTMENTS = Object.keys(DEPARTMENT_TASKS);

/** Another department or two that the work concerns; most needs none. */
function helpersOf(lead: string, title: string): string[] {
  if (chance('help', title) < 0.6) return [];
  const helper = pick(
    DEPARTMENTS.filter((key) => key !== lead && key !== 'vp'),
    'helper',
    title,
  );
  return [helper];
}

const toDepartments = (): Draft[] =>
  Object.entries(DEPARTMENT_TASKS).flatMap(([lead, lines]) =>
    lines.map((line) => planOf(line, { assigner: TOP, lead, cooperating: helpersOf(lead, line[0]) })),
  );

/** Each district has four of the six; the two that are signed in to have all. */
const toDistricts = (): Draft[] =>
  DISTRICT_PLACES.flatMap(({ code, name }, place) =>
    DISTRICT_WIDE_TASKS.filter((_line, at) => SHOWN.includes(code) || (at + place) % 3 !== 0).map(([title, ...rest]) =>
      planOf([`${title} – ${inLowerCase(name)}`, ...rest], { assigner: TOP, lead: code, cooperating: [] }),
    ),
  );

/** Each district asks seven of its offices, and two of its communes. */
function withinDistricts(): Draft[] {
  return DISTRICT_PLACES.flatMap(({ code, name, communes }, place) => {
    const isShown = SHOWN.includes(code);
    const usual = isShown ? OFFICE_TASKS : OFFICE_TASKS.filter((_line, at) => (at + place) % 8 < 7);
    const offices = [...usual, ...(isShown ? MORE_OFFICE_TASKS : [])].map(([office, line]) =>
      planOf(line, { assigner: code, lead: `${code}/${office}`, cooperating: [], place: inLowerCase(name) }),
    );
    const below = COMMUNE_TASKS.filter((_line, at) => isShown || at !== place % 3).map((line) => {
      const [commune, communeName] = pick(Object.entries(communes), 'commune', code, line[0]);
      return planOf(line, { assigner: code, lead: commune, cooperating: [], place: inLowerCase(communeName) });
    });
    return [...offices, ...below];
  });
}

const withinHouses = (): Draft[] =>
  Object.entries(HOUSE_TASKS).flatMap(([house, tasks]) =>
    tasks.map(([unit, line]) =>
      planOf(line, { assigner: house, lead: unit === '' ? house : `${house}/${unit}`, cooperating: [] }),
    ),
  );

/** Handed on below: by a district to its office, and by a department that the chair has named to lead in the districts. */
const HANDED_ON: Readonly<Record<string, Pick<TaskPlan, 'handedTo' | 'namedLead'>>> = {
  'Giải quyết dứt điểm hồ sơ đất đai trễ hạn – huyện Cao Lãnh': { handedTo: '873/tnmt' },
  'Giải quyết dứt điểm hồ sơ đất đai trễ hạn – huyện Tam Nông': { handedTo: '871/tnmt' },
  'Rà soát phòng học xuống cấp trước năm học 2024–2025 – thành phố Sa Đéc': { handedTo: '867/giao-duc' },
  'Diệt lăng quăng, phòng chống sốt xuất huyết tại các xã nguy cơ cao – huyện Lấp Vò': { handedTo: '875/y-te' },
  'Tiêm bù vắc xin cho trẻ trong chương trình tiêm chủng mở rộng': { handedTo: '870', namedLead: true },
};

export function allTasks(): readonly TaskPlan[] {
  const courses = new Courses();
  const drafts = [...toDepartments(), ...toDistricts(), ...withinDistricts(), ...withinHouses()];
  return drafts.map((draft) => ({ ...draft, course: courses.next(draft.lead), ...HANDED_ON[draft.title] }));
}
