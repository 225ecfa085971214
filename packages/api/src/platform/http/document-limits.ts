// How deep, how wide and how repetitive a document may be, found before any of it runs.
import { HeaderMap } from '@apollo/server';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';
import type { Reason, ReasonParams } from '@ky-cuong/shared';
import { KnownError, RETRY_AFTER, retryAfterOf } from '../errors/errors.js';

export const MAX_DEPTH = 10;
export const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 50;

/** A fault of the document as such: answered with 400 and its own reason. */
export const limitError = (reason: Reason, params?: ReasonParams): KnownError =>
  refusedWith(400, new KnownError('TOO_COMPLEX', reason, params ? { params } : {}));

/** The status of the whole answer, for an error that keeps a document from running. */
export function refusedWith(status: number, known: KnownError): KnownError {
  const retryAfter = status === 503 ? RETRY_AFTER : retryAfterOf(known);
  const headers = new HeaderMap(retryAfter ? [['retry-after', retryAfter]] : []);
  known.extensions['http'] = { status, headers };
  return known;
}

/** The three limits as one rule, so that a document is gone through once. */
export const documentLimits = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const fault = faultOf(document);
    if (fault) context.reportError(fault);
    return false;
  },
});

function faultOf(document: DocumentNode): KnownError | undefined {
  const measure = new Measure(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases } = measure.of(definition.selectionSet);
    if (depth > MAX_DEPTH) return limitError('TOO_DEEP', { max: MAX_DEPTH });
    if (aliases > MAX_ALIASES) return limitError('TOO_MANY_ALIASES', { max: MAX_ALIASES });
  }
  return countDirectives(document) > MAX_DIRECTIVES ? limitError('TOO_COMPLEX') : undefined;
}

export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

function countDirectives(document: DocumentNode): number {
  let found = 0;
  visit(document, { Directive: () => void (found += 1) });
  return found;
}

interface Extent {
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: Extent = { depth: 0, aliases: 0 };

/** Fragments count wherever they are spread, and are measured once; one that spreads itself is refused by another rule. */
class Measure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    const named = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(named.map((fragment) => [fragment.name.value, fragment]));
  }

  of({ selections }: SelectionSetNode): Extent {
    return selections.reduce<Extent>((sum, selection) => {
      const { depth, aliases } = this.ofSelection(selection);
      return { depth: Math.max(sum.depth, depth), aliases: sum.aliases + aliases };
    }, NOTHING);
  }

  private ofSelection(selection: SelectionNode): Extent {
    if (selection.kind === Kind.FIELD) return this.ofField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    return this.ofFragment(selection.name.value);
  }

  private ofField({ name, alias, selectionSet }: FieldNode): Extent {
    const below = selectionSet ? this.of(selectionSet) : NOTHING;
    // The graph's account of itself has a depth of its own, and a rule of the library that bounds it.
    const depth = isIntrospection(name.value) ? 0 : below.depth;
    return { depth: depth + 1, aliases: below.aliases + (alias ? 1 : 0) };
  }

  private ofFragment(name: string): Extent {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const extent = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.known.set(name, extent);
    return extent;
  }
}
