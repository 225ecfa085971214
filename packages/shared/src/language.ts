// The two languages that every sentence of the platform exists in, Vietnamese first.

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Words {
  readonly vi: string;
  readonly en: string;
}
