// The documents that the web client was built with, recognised whatever order or name for the type its cache gave them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

export class OwnDocuments {
  private readonly known: ReadonlySet<string>;
  /** Each document is written out once; the server keeps what it has parsed. */
  private readonly judged = new WeakMap<DocumentNode, boolean>();

  constructor(texts: readonly string[]) {
    this.known = new Set(texts.map((text) => canonical(parse(text))));
  }

  has(document: DocumentNode): boolean {
    const isOwn = this.judged.get(document) ?? this.known.has(canonical(document));
    this.judged.set(document, isOwn);
    return isOwn;
  }
}

const MANIFEST = 'persisted-documents.json';

/** Every manifest below the client's sources; none when it was not built here. */
export function readOwnDocuments(webSources: string): OwnDocuments {
  const files = filesBelow(webSources).filter((path) => path.endsWith(MANIFEST));
  const manifests = files
    .map((path) => readFileSync(join(webSources, path), 'utf8'))
    .filter((text) => text.trim() !== '');
  return new OwnDocuments(manifests.flatMap((text) => Object.values(JSON.parse(text) as Record<string, string>)));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

const isTypeName = (selection: SelectionNode) => selection.kind === Kind.FIELD && selection.name.value === '__typename';

const byText = <T>(items: readonly T[], text: (item: T) => string): T[] =>
  [...items].sort((a, b) => (text(a) < text(b) ? -1 : Number(text(a) > text(b))));

/** One text for all ways to write the same document. */
function canonical(document: DocumentNode): string {
  const sorted = visit(document, {
    SelectionSet: {
      leave: (node: SelectionSetNode) => ({
        ...node,
        selections: byText(
          node.selections.filter((one) => !isTypeName(one)),
          print,
        ),
      }),
    },
    Field: {
      leave: (node: FieldNode) => ({ ...node, arguments: byText(node.arguments ?? [], ({ name }) => name.value) }),
    },
  });
  return byText(sorted.definitions.map(print), String).join('\n');
}
