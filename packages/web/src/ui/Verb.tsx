// What a person can do here: a button that says the verb, a link that looks the same, and their bar.
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { createLink } from '@tanstack/react-router';

interface Looks {
  /** The one most likely act. */
  readonly primary?: boolean;
  /** Cannot be undone lightly. */
  readonly grave?: boolean;
  readonly wide?: boolean;
}

function looksOf({ primary, grave, wide }: Looks): string {
  return ['verb', primary && 'primary', grave && 'grave', wide && 'wide'].filter(Boolean).join(' ');
}

type VerbProps = Looks & ButtonHTMLAttributes<HTMLButtonElement> & { readonly isBusy?: boolean };

export function Verb({ primary, grave, wide, isBusy, disabled, type = 'button', ...rest }: VerbProps) {
  return (
    <button
      {...rest}
      aria-busy={isBusy ?? undefined}
      className={looksOf({ primary, grave, wide })}
      disabled={disabled === true || isBusy === true}
      type={type}
    />
  );
}

type AnchorProps = Looks & AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function VerbAnchor({ primary, grave, wide, className: _looks, ...rest }: AnchorProps) {
  return <a {...rest} className={looksOf({ primary, grave, wide })} />;
}

export const VerbLink = createLink(VerbAnchor);

/** sticky = stuck to the bottom of the screen on a phone; the page then needs the class `has-sticky`. */
export function Verbs({ sticky, children }: { readonly sticky?: boolean; readonly children: ReactNode }) {
  return <div className={sticky ? 'verbs sticky' : 'verbs'}>{children}</div>;
}
