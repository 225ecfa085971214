import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';
import { ISSUE, outsideDirective, ownDirective, REGISTER, REVISE } from './testing.js';

let app: TestApp;
let province: TestAgency;
let district: TestAgency;
let houseOfUnits: TestAgency | undefined;
let below: TestAgency | undefined;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('UBND tỉnh Thử');
  district = await app.foundAgency('UBND huyện Một', { parent: province, tenant: 'own' });
});
afterAll(() => app.stop());

const TABLES = [
  'directives',
  'directive_clauses',
  'directive_tokens',
  'directive_receipts',
  'acknowledgements',
  'directive_registers',
  'directive_urges',
  'external_bodies',
  'audit_entries',
  'outbox',
  'idempotency_keys',
];

/** How many rows there are in everything that a directive could leave behind. */
async function traces(): Promise<number[]> {
  const counts: number[] = [];
  for (const table of TABLES) counts.push(Number((await app.owner.query(`select count(*) as n from ${table}`))[0].n));
  return counts;
}

async function refused(send: () => Promise<{ errors: { extensions: object }[] }>, extensions: object): Promise<void> {
  const before = await traces();
  const { errors } = await send();
  expect(errors).toMatchObject([{ extensions }]);
  expect(await traces()).toEqual(before);
}

const register = (input: object) => app.as(province, 'HEAD').send(REGISTER, { input });
const draft = async (changes: object = {}) =>
  (await register(ownDirective(changes))).data.registerDirective as { id: string; version: number };

const long = 'a'.repeat(20_001);

describe('registerDirective', () => {
  it('takes a dispatch from outside, with its number, into the register', async () => {
    const { data, errors } = await register(outsideDirective({ number: ' 968/CĐ-TTg ' }));
    expect(errors).toBeUndefined();
    expect(data.registerDirective).toMatchObject({ number: '968/CĐ-TTg', issuerName: 'Bộ Thử nghiệm', stage: 'DRAFT' });
  });

  it.each([
    ['MAT', 'Mật'],
    ['TOI_MAT', 'Tối mật'],
    ['TUYET_MAT', 'Tuyệt mật'],
  ])('turns away what is %s, and stores nothing of it', async (secrecy, grade) => {
    const input = ownDirective({ secrecy, abstract: 'canary-bi-mat', clauses: [] });
    await refused(() => register(input), {
      code: 'INVALID_INPUT',
      reason: 'SECRET_GRADE_REFUSED',
      field: 'secrecy',
      params: { grade },
    });
    const [{ n }] = await app.owner.query(`select count(*)::int as n from directive_tokens where token like 'canary%'`);
    expect(n).toBe(0);
  });

  it.each([
    [
      'a clause of 20,001 characters',
      ownDirective({ clauses: [...Array(3).fill({ label: 'Điểm', text: 'Việc' }), { label: 'Điểm 4', text: long }] }),
      'clauses.3.text',
      'TOO_LONG',
    ],
    [
      'a clause with a zero-width character',
      ownDirective({ clauses: [{ label: 'Điểm', text: 'Rà\u200bsoát' }] }),
      'clauses.0.text',
      'HIDDEN_CHARACTERS',
    ],
    [
      'an abstract that turns its direction',
      ownDirective({ abstract: 'Rà \u202e soát' }),
      'abstract',
      'HIDDEN_CHARACTERS',
    ],
    ['no clause', ownDirective({ clauses: [] }), 'clauses', 'CLAUSES_EMPTY'],
    [
      '201 clauses',
      ownDirective({ clauses: Array(201).fill({ label: 'Điểm', text: 'Việc' }) }),
      'clauses',
      'TOO_MANY_ITEMS',
    ],
    ['a type that is not in the list', ownDirective({ documentType: 'XX' }), 'documentType', 'UNKNOWN_DOCUMENT_TYPE'],
    ['a number that is none', outsideDirective({ number: 'số chín' }), 'number', 'NUMBER_MALFORMED'],
    ['a unit that is none', ownDirective({ draftingUnit: 'NC/1' }), 'draftingUnit', 'UNIT_MALFORMED'],
    ['a unit of 21 letters', ownDirective({ draftingUnit: 'N'.repeat(21) }), 'draftingUnit', 'UNIT_MALFORMED'],
    ['a unit with a hidden character', ownDirective({ draftingUnit: 'N\u200bC' }), 'draftingUnit', 'UNIT_MALFORMED'],
    ['a unit of somebody else’s document', outsideDirective({ draftingUnit: 'NC' }), 'draftingUnit', 'UNIT_MALFORMED'],
    [
      'a unit that the typed number does not carry',
      ownDirective({ number: '77/CT-UBND', draftingUnit: 'NC' }),
      'draftingUnit',
      'UNIT_NOT_IN_NUMBER',
    ],
    ['a document from outside without a number', outsideDirective({ number: null }), 'number', 'NUMBER_REQUIRED'],
    [
      'an issuer from outside without a name',
      outsideDirective({ externalBodyName: '  ' }),
      'externalBodyId',
      'ISSUER_REQUIRED',
    ],
    [
      'an issuer that nobody knows',
      outsideDirective({ externalBodyId: newId('ExternalBody') }),
      'externalBodyId',
      'NOT_FOUND',
    ],
    ['a day to come', ownDirective({ issuedOn: '2024-03-16' }), 'issuedOn', 'DAY_IN_FUTURE'],
    ['received before it was issued', outsideDirective({ receivedOn: '2023-10-15' }), 'receivedOn', 'PERIOD_REVERSED'],
    ['a deadline before today', ownDirective({ disseminateBy: '2024-03-14' }), 'disseminateBy', 'DEADLINE_IN_PAST'],
    ['carrying out what is not there', ownDirective({ carriesOutId: newId('Directive') }), 'carriesOutId', 'NOT_FOUND'],
    ['a file that was never sent', ownDirective({ fileId: newId('Attachment') }), 'fileId', 'NOT_FOUND'],
    ['an unknown sector', ownDirective({ sector: 'MAGIC' }), 'sector', 'CHECK_FIELDS'],
  ])('refuses %s by name, and writes nothing', async (_case, input, field, reason) => {
    await refused(() => register(input), { code: 'INVALID_INPUT', reason, field });
  });

  it('refuses a number that is in the register of that year, and takes it in another year or from another issuer', async () => {
    const input = outsideDirective({ externalBodyName: 'Bộ Sổ', number: '15/QĐ-BS', documentType: 'QĐ' });
    expect((await register(input)).errors).toBeUndefined();
    const again = { ...input, idempotencyKey: newId('Other'), number: '15/QĐ-BS' };
    await refused(() => register(again), {
      code: 'CONFLICT',
      reason: 'NUMBER_TAKEN',
      field: 'number',
      params: { year: 2023 },
    });

    const others = [
      { ...again, idempotencyKey: newId('Other'), issuedOn: '2024-01-10', receivedOn: null },
      { ...again, idempotencyKey: newId('Other'), externalBodyName: 'Bộ Khác' },
    ];
    for (const other of others) expect((await register(other)).errors).toBeUndefined();
  });

  it('happens once for one key, and refuses another input under it', async () => {
    const input = ownDirective();
    const [one, two] = [await register(input), await register(input)];
    expect(two.data.registerDirective.id).toBe(one.data.registerDirective.id);
    await refused(() => register({ ...input, abstract: 'Khác' }), { code: 'CONFLICT', reason: 'KEY_USED_OTHERWISE' });
  });

  it('is no business of an official or an administrator', async () => {
    for (const role of ['OFFICIAL', 'ADMIN'] as const) {
      const input = ownDirective();
      await app.as(province, role).token();
      await refused(() => app.as(province, role).send(REGISTER, { input }), {
        code: 'FORBIDDEN',
        reason: 'NOT_ALLOWED',
      });
    }
  });
});

describe('reviseDirective', () => {
  it('changes a draft, keeps the ids of its clauses, and refuses an old version', async () => {
    const { id } = await draft();
    const clauses = [
      { label: 'Điểm 1', text: 'Việc một' },
      { label: 'Điểm 2', text: 'Việc hai' },
    ];
    const chair = app.as(province, 'HEAD');
    const first = await chair.send(REVISE, { input: { id, version: 1, abstract: 'Trích yếu mới', clauses } });
    expect(first.data.reviseDirective).toMatchObject({
      abstract: 'Trích yếu mới',
      version: 2,
      clauses: [
        { position: 1, text: 'Việc một' },
        { position: 2, text: 'Việc hai' },
      ],
    });
    const kept = first.data.reviseDirective.clauses[0].id;
    const second = await chair.send(REVISE, {
      input: { id, version: 2, clauses: [{ label: 'Điểm 1', text: 'Chỉ một việc' }] },
    });
    expect(second.data.reviseDirective.clauses).toEqual([{ id: kept, position: 1, text: 'Chỉ một việc' }]);
    const stale = { code: 'CONFLICT', reason: 'STALE_VERSION', params: { version: 3 } };
    await refused(() => chair.send(REVISE, { input: { id, version: 2, abstract: 'Muộn' } }), stale);
  });

  it.each([
    ['a clause of 20,001 characters', { clauses: [{ label: 'Điểm 1', text: long }] }, 'clauses.0.text', 'TOO_LONG'],
    [
      'a clause that turns its direction',
      { clauses: [{ label: 'Điểm 1', text: 'Rà \u202e soát' }] },
      'clauses.0.text',
      'HIDDEN_CHARACTERS',
    ],
    ['an abstract with a zero-width character', { abstract: 'Rà\u200bsoát' }, 'abstract', 'HIDDEN_CHARACTERS'],
    ['a deadline before today', { disseminateBy: '2024-03-14' }, 'disseminateBy', 'DEADLINE_IN_PAST'],
  ])('refuses %s, and the draft stays as it was', async (_case, wrong, field, reason) => {
    const { id } = await draft();
    const kept = () =>
      app.owner.query(
        `select d.version, d.abstract, d.disseminate_by, (select json_agg(c.text order by c.position) from directive_clauses c
           where c.directive_id = d.id) as clauses from directives d where d.id = $1`,
        [id],
      );
    const before = await kept();
    const input = { id, version: 1, abstract: 'Đổi', ...wrong };
    await refused(() => app.as(province, 'HEAD').send(REVISE, { input }), { code: 'INVALID_INPUT', reason, field });
    expect(await kept()).toEqual(before);
  });

  it('closes no circle, not over two links either', async () => {
    const top = await draft();
    const middle = await draft({ carriesOutId: top.id });
    const bottom = await draft({ carriesOutId: middle.id });
    const chair = app.as(province, 'HEAD');
    for (const carriesOutId of [bottom.id, middle.id, top.id]) {
      const input = { id: top.id, version: 1, carriesOutId };
      await refused(() => chair.send(REVISE, { input }), {
        code: 'INVALID_INPUT',
        reason: 'DIRECTIVE_CYCLE',
        field: 'carriesOutId',
      });
    }
    const chain = await chair.send(
      `query ($id: ID!) { directive(id: $id) { carriesOut { id } carriedOutBy { id } } }`,
      { id: middle.id },
    );
    expect(chain.data.directive).toEqual({ carriesOut: { id: top.id }, carriedOutBy: [{ id: bottom.id }] });
  });
});

describe('issueDirective', () => {
  it.each([
    ['an agency above', () => [province.id]],
    ['an agency that is not there', () => [newId('Agency')]],
  ])('refuses %s as outside scope, and writes nothing', async (_case, agencyIds) => {
    const head = app.as(district, 'HEAD');
    const { id } = (await head.send(REGISTER, { input: ownDirective() })).data.registerDirective;
    const input = { id, version: 1, recipients: { rules: [], agencyIds: agencyIds() } };
    const outside = { code: 'FORBIDDEN', reason: 'OUTSIDE_SCOPE', field: 'recipients.agencyIds' };
    await refused(() => head.send(ISSUE, { input }), outside);
    const [row] = await app.owner.query('select stage, version from directives where id = $1', [id]);
    expect(row).toEqual({ stage: 'DRAFT', version: 1 });
  });

  it('refuses without a recipient, twice, on an old version, and by a clerk', async () => {
    const chair = await app.person(await app.foundAgency('UBND tỉnh Khác'), 'HEAD');
    const clerk = await app.person(chair.agency, 'CLERK', { assists: chair });
    await app.foundAgency('Sở Thử', { parent: chair.agency, kind: 'DEPARTMENT', level: 'PROVINCE' });
    const { id } = (await app.as(clerk).send(REGISTER, { input: ownDirective() })).data.registerDirective;
    const issue = (who: typeof chair, version: number, rules: string[]) =>
      app.as(who).send(ISSUE, { input: { id, version, recipients: { rules } } });

    await app.as(chair).token();
    await refused(() => issue(clerk, 1, ['ALL_DEPARTMENTS']), { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' });
    await refused(() => issue(chair, 1, ['ALL_DISTRICTS']), {
      code: 'INVALID_INPUT',
      reason: 'RECIPIENTS_EMPTY',
      field: 'recipients',
    });
    await refused(() => issue(chair, 7, ['ALL_DEPARTMENTS']), { code: 'CONFLICT', reason: 'STALE_VERSION' });
    expect((await issue(chair, 1, ['ALL_DEPARTMENTS'])).errors).toBeUndefined();
    await refused(() => issue(chair, 2, ['ALL_DEPARTMENTS']), { code: 'CONFLICT', reason: 'DIRECTIVE_ISSUED' });
    await refused(() => app.as(chair).send(REVISE, { input: { id, version: 2, abstract: 'Sau' } }), {
      code: 'CONFLICT',
      reason: 'DIRECTIVE_ISSUED',
    });
  });

  it.each([
    ['CV', ' nc ', '01/UBND-NC'],
    ['CV', null, '02/UBND'],
    ['QĐ', 'HC', '01/QĐ-UBND-HC'],
    ['CV', 'VX-ĐT', '03/UBND-VX-ĐT'],
  ])('numbers %s drafted by %s as %s', async (documentType, draftingUnit, number) => {
    const house = (houseOfUnits ??= await app.foundAgency('UBND tỉnh Ký hiệu'));
    below ??= await app.foundAgency('UBND huyện Ký hiệu', { parent: house, tenant: 'own' });
    const as = app.as(house, 'HEAD');
    const { id } = (await as.send(REGISTER, { input: ownDirective({ documentType, draftingUnit }) })).data
      .registerDirective;
    const { data, errors } = await as.send(ISSUE, {
      input: { id, version: 1, recipients: { rules: [], agencyIds: [below.id] } },
    });
    expect(errors).toBeUndefined();
    expect(data.issueDirective.number).toBe(number);
  });

  it('lets a draft change its unit, and no other', async () => {
    const { id } = await draft({ documentType: 'CV', draftingUnit: 'NC' });
    const numbered = await draft({ documentType: 'CV', number: '901/UBND-NC' });
    const revise = (input: object) => app.as(province, 'HEAD').send(REVISE, { input });
    await refused(() => revise({ id: numbered.id, version: 1, draftingUnit: 'KT' }), { reason: 'UNIT_NOT_IN_NUMBER' });
    await refused(() => revise({ id, version: 1, draftingUnit: '/' }), {
      reason: 'UNIT_MALFORMED',
      field: 'draftingUnit',
    });
    expect((await revise({ id, version: 1, draftingUnit: 'kt' })).errors).toBeUndefined();
    const units = await app.owner.query('select drafting_unit from directives where id = any ($1) order by id', [
      [id, numbered.id],
    ]);
    expect(units).toEqual([{ drafting_unit: 'KT' }, { drafting_unit: 'NC' }]);
  });

  it('numbers own documents without gaps, by type and year, under twelve hands at once', async () => {
    const other = await app.foundAgency('UBND tỉnh Số');
    const below = await app.foundAgency('Sở Giáo dục và Đào tạo', {
      parent: other,
      kind: 'DEPARTMENT',
      level: 'PROVINCE',
    });
    const chair = app.as(other, 'HEAD');
    const recipients = { rules: [], agencyIds: [below.id] };
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1)
      ids.push((await chair.send(REGISTER, { input: ownDirective() })).data.registerDirective.id);
    const issued = await Promise.all(ids.map((id) => chair.send(ISSUE, { input: { id, version: 1, recipients } })));
    const numbers = issued.map(({ data }) => data.issueDirective.number as string).toSorted();
    expect(numbers).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `${String(n).padStart(2, '0')}/CT-UBND`),
    );

    const next = async (changes: object) => {
      const { id } = (await chair.send(REGISTER, { input: ownDirective(changes) })).data.registerDirective;
      return (await chair.send(ISSUE, { input: { id, version: 1, recipients } })).data.issueDirective.number;
    };
    expect(await next({ documentType: 'CV' })).toBe('01/UBND');
    expect(await next({ documentType: 'DANG-NQ' })).toBe('01-NQ/UBND');
    expect(await next({ issuedOn: '2023-12-30' })).toBe('01/CT-UBND');
    expect(await next({ form: 'SPOKEN', documentType: 'TB', signatoryTitle: 'Chủ tịch' })).toBeNull();
    expect(await next({ number: '20/CT-UBND' })).toBe('20/CT-UBND');
    expect(await next({})).toBe('21/CT-UBND');
    const taken = await chair.send(REGISTER, { input: ownDirective({ number: '7/CT-UBND-HC' }) });
    expect(taken.errors).toMatchObject([
      { extensions: { reason: 'NUMBER_TAKEN', field: 'number', params: { year: 2024 } } },
    ]);
  });
});
