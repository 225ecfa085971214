// What is known for certain about the provinces under attack: written down while they are founded, never asked of the program.

/** A text that stands in one row only: found anywhere in an answer, it says which row was read. */
export interface Marked {
  readonly table: string;
  readonly province: number;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface AgencyFacts {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly sectors: readonly string[];
}

/** Whose eyes: a person in the post that he acts in. Without an agency he has chosen none. */
export interface Viewer {
  readonly province: number;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly role: string;
  /** A program whose key opens less than the post does: what he may see, it may be refused. */
  readonly isNarrow?: boolean;
}

/** Whoever sends requests. A kind that is not a session only needs other headers. */
export interface Principal {
  readonly name: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: nobody, or somebody who is let in no longer. */
  readonly viewer: Viewer | null;
}

/** The people of an agency, by role. */
export type Staff = Readonly<Record<'HEAD' | 'DEPUTY' | 'CLERK' | 'OFFICIAL' | 'ADMIN', Principal>>;

/** Programs that act in the post of an agency's head: one whose key opens all that keys may, one that only reads tasks. */
export type Keys = Readonly<Record<'ALL' | 'TASKS', Principal>>;

export type ThingName =
  | ('centre' | 'health' | 'district' | 'office' | 'commune')
  | ('spareEnd' | 'spareMove' | 'spareRename' | 'spareContact')
  | (
      | 'tDown'
      | 'dPreview'
      | 'dAmend'
      | 'dReplace'
      | 'dWithdraw'
      | 'iChange'
      | 'cAmend'
      | 'tAccept'
      | 'tReject'
      | 'tOfficial'
      | 'tProgress'
      | 'tDone'
      | 'tConfirm'
      | 'tReturn'
      | 'tCancel'
      | 'tAsk'
      | 'tExtend'
      | 'tRefuseExtension'
      | 'tSuspend'
      | 'tResume'
      | 'tUrge'
      | 'tUrges'
      | 'tUndo'
      | 'urge'
      | 'view'
      | 'viewGone'
      | 'viewPinned'
    )
  | (
      | 'mEdit'
      | 'mReach'
      | 'tPlan'
      | 'tReassign'
      | 'tRepeat'
      | 'sPause'
      | 'sResume'
      | 'sStop'
      | 'tPart'
      | 'tReportPart'
      | 'tUrgePart'
    )
  | ('dSpoken' | 'dDisown')
  | ('dAskBack' | 'rAskBack' | 'rGiveBack' | 'rKeep')
  | ('dSent' | 'dDraft' | 'dRevise' | 'clause' | 'body')
  | ('rReceive' | 'rRefuse' | 'rDisseminate' | 'rPassOn' | 'reading' | 'rReading')
  | ('fProgress' | 'fDone' | 'fRegister' | 'fRevise' | 'fAttached')
  | ('pAppoint' | 'pInvite' | 'pDisable' | 'pEnable' | 'official' | 'officeHead')
  | ('aOfficial' | 'aDeputy' | 'aEnd' | 'aOfficeHead' | 'aDistrictHead' | 'session' | 'apiKey')
  | ('jRead' | 'jCancel' | 'fImport');

/** One district with all below it, and a thing in the right state for every operation that there is. */
export interface Cast {
  readonly province: number;
  readonly things: Readonly<Record<ThingName, string>>;
  readonly staff: Readonly<Record<'district' | 'office' | 'commune', Staff>>;
  readonly keys: Readonly<Record<'district' | 'office' | 'commune', Keys>>;
}

/** What a session may lack: none of them may see more than is said of them in the oracle. */
export type Outsider = 'anonymous' | 'noPost' | 'mustChange' | 'ended' | 'revoked' | 'expired' | 'disabled';

export interface ProvinceFacts {
  readonly host: string;
  readonly schema: string;
  readonly agencies: readonly AgencyFacts[];
  readonly casts: readonly Cast[];
  readonly centre: Staff;
  readonly health: Staff;
  readonly education: Staff;
  readonly keys: Readonly<Record<'centre' | 'health' | 'education', Keys>>;
  readonly outsiders: Readonly<Record<Outsider, Principal>>;
}

/** All of it is plain data: it goes to another process as JSON. */
export interface World {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly provinces: readonly ProvinceFacts[];
  readonly marks: Readonly<Record<string, Marked>>;
  /** The rows that can be named by an id of their own: id → mark. */
  readonly ids: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, number>>;
}

export const everybody = ({ provinces }: World): Principal[] =>
  provinces.flatMap(({ casts, centre, health, education, keys, outsiders }) => [
    ...[centre, health, education].flatMap((staff) => Object.values(staff)),
    ...[keys, ...casts.flatMap((cast) => [cast.staff, cast.keys])].flatMap((units) =>
      Object.values<Staff | Keys>(units).flatMap((unit) => Object.values(unit)),
    ),
    ...Object.values(outsiders),
  ]);

export const MARK = /zqx[0-9a-z]{6}q|77[0-9]{8}77/gi;

export const marksIn = (text: string): string[] => [...new Set(text.toLowerCase().match(MARK) ?? [])];
