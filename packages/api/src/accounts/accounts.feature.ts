// Accounts: sign-in, sessions, passwords, invitations, and whether a person may sign in at all.
import type { Feature } from '../platform/feature.js';
import { AccessResolver } from './access.resolver.js';
import { Account } from './account.entity.js';
import { followPerson } from './account.following.js';
import { accountRules } from './accounts.rules.js';
import { InvitationRow } from './invitation.entity.js';
import { ActingPostResolver, MeResolver } from './me.resolver.js';
import { Session } from './session.entity.js';
import { SessionResolver, SignInResolver } from './sign-in.resolver.js';

export const accounts: Feature = {
  entities: [Account, Session, InvitationRow],
  resolvers: [MeResolver, ActingPostResolver, SignInResolver, SessionResolver, AccessResolver],
  rules: accountRules,
  reactions: [followPerson],
};
