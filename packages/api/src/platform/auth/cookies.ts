// Sets and clears the session cookie: out of the page's reach, for this host only.
import type { Response } from 'express';
import type { RequestContext } from '../graphql/context.js';
import { cookieName } from './session.js';

export function sessionCookies(res: Response, isSecure: boolean): RequestContext['cookies'] {
  const attributes = { httpOnly: true, secure: isSecure, sameSite: 'strict', path: '/' } as const;
  return {
    setSession: (token, expires) => void res.cookie(cookieName(isSecure), token, { ...attributes, expires }),
    clearSession: () => void res.clearCookie(cookieName(isSecure), attributes),
  };
}
