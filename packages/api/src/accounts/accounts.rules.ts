// Who may use which field about sign-in. Before a first password is changed, only what asks for a session and no post is open.
import { canManagePeople } from '@ky-cuong/shared';
import { actorMay, hasSession, isPublic, isSignedIn, leaves } from '../platform/authz/rules.js';

export const accountRules = {
  query: { me: isPublic, province: isPublic, mySessions: hasSession },
  mutation: {
    signIn: isPublic,
    signOut: isPublic,
    acceptInvitation: isPublic,
    changePassword: hasSession,
    actAs: hasSession,
    setLanguage: hasSession,
    revokeSession: hasSession,
    revokeOtherSessions: hasSession,
    updateMyContact: isSignedIn,
    invitePerson: actorMay(canManagePeople),
    disablePerson: actorMay(canManagePeople),
    enablePerson: actorMay(canManagePeople),
  },
  subscription: {},
  types: {
    // A Me is only ever the caller's own, also in the answer to the sign-in that opens his session.
    Me: leaves('person', 'email', 'phone', 'language', 'mustChangePassword', 'actingPost', 'posts', 'today', 'now'),
    ActingPost: leaves('key', 'role', 'title', 'agency', 'sectors', 'onBehalfOf'),
    Province: leaves('name', 'slug', 'isDemo', 'today', 'now'),
    Session: leaves('id', 'createdAt', 'lastSeenAt', 'userAgent', 'ipHint', 'isCurrent'),
    SignInResult: leaves('me'),
    Invitation: { person: isSignedIn, ...leaves('link', 'expiresAt') },
  },
};
