// How a directive is called: its type and number, as people say it.
import { documentType } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { DirectiveLineFragment } from './generated/graphql.js';

type Named = Pick<DirectiveLineFragment, 'documentType' | 'number'>;

export interface DirectiveNames {
  readonly typeName: (code: string) => string;
  /** 'Công điện 968/CĐ-TTg' */
  readonly nameOf: (directive: Named) => string;
}

export function useDirectiveNames(): DirectiveNames {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'vi';
  const typeName = (code: string) => documentType(code)?.name[language] ?? code;
  return {
    typeName,
    nameOf: (directive) => `${typeName(directive.documentType)} ${directive.number ?? t`(chưa có số)`}`,
  };
}
