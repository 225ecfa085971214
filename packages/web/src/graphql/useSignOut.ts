// Leaves. The cache goes even when the server cannot be reached.
import { useMutation } from 'urql';
import { SignOutDocument } from './generated/graphql.js';
import { useSession } from './session.js';

export function useSignOut(): () => Promise<void> {
  const { renew } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  return async () => {
    // Drafts of forms: nothing of this person stays for the next at this machine.
    sessionStorage.clear();
    await signOut({});
    renew();
  };
}
