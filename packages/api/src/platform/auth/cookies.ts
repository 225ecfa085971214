// The cookie of a session and the one that a browser is known by: out of the page's reach, for this host only.
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { RequestContext } from '../graphql/context.js';
import { cookieName } from './session.js';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?|::ffff:127(\.\d+){3})$/;

/** Plain http is for a browser on this very machine; anywhere else the cookie is lost rather than sent in the clear. */
export const isSecure = ({ secure, hostname, socket }: Request): boolean =>
  secure || !(LOOPBACK.test(hostname) || LOOPBACK.test(socket.remoteAddress ?? ''));

const deviceName = (secure: boolean) => (secure ? '__Host-kc_device' : 'kc_device');

export function sessionCookies(req: Request, res: Response): RequestContext['cookies'] {
  const secure = isSecure(req);
  const attributes = { httpOnly: true, secure, sameSite: 'strict', path: '/' } as const;
  return {
    device: parseCookie(req.headers.cookie ?? '')[deviceName(secure)],
    setDevice: (token, expires) => void res.cookie(deviceName(secure), token, { ...attributes, expires }),
    setSession: (token, expires) => void res.cookie(cookieName(secure), token, { ...attributes, expires }),
    clearSession: () => void res.clearCookie(cookieName(secure), attributes),
  };
}
