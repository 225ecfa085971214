// One mutation as a verb: do it, say whether it runs, and why it failed in words for the person.
import { useState } from 'react';
import { useMutation, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { fieldMessages, messageFor } from './messageFor.js';

export interface Act<Data, Variables extends AnyVariables> {
  /** Answers with the data, or undefined when it failed; then `problem` speaks. */
  readonly act: (variables: Variables) => Promise<Data | undefined>;
  readonly isActing: boolean;
  readonly problem: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly clear: () => void;
}

export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const [{ fetching }, run] = useMutation<Data, Variables>(document);
  const [error, setError] = useState<CombinedError>();

  return {
    act: async (variables) => {
      setError(undefined);
      const answer = await run(variables);
      if (answer.error) setError(answer.error);
      return answer.error ? undefined : answer.data;
    },
    isActing: fetching,
    problem: error && messageFor(error),
    fields: error ? fieldMessages(error) : {},
    clear: () => setError(undefined),
  };
}
