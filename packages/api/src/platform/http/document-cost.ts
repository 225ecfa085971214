// What a document may cost at worst: every object counts, times the page it stands in.
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_PAGE } from '../graphql/page.js';

export const MAX_COST = 5_000;
/** What a list without a page is taken to hold. */
const LIST = 10;
const OBJECT = 1;
const LEAF = 0.1;

type Variables = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** Documents are parsed once and kept by the server: one whose pages are no variables always costs the same. */
const known = new WeakMap<OperationDefinitionNode, number>();

export function costOf(asked: Asked): number {
  const { operation, schema } = asked;
  const cost = known.get(operation);
  const root = schema.getRootType(operation.operation);
  if (cost !== undefined || !root) return cost ?? 0;
  const bill = new Bill(asked);
  const worked = bill.of(operation.selectionSet, root.name, false);
  if (!bill.hasReadVariables) known.set(operation, worked);
  return worked;
}

class Bill {
  hasReadVariables = false;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly asked: Asked) {
    const named = asked.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(named.map((fragment) => [fragment.name.value, fragment]));
  }

  /** `isPaged`: the rows of this object's lists were counted with the page that it stands for. */
  of({ selections }: SelectionSetNode, typeName: string, isPaged: boolean): number {
    return selections.reduce((sum, selection) => {
      if (sum > MAX_COST) return sum; // enough is known; a fragment bomb is not followed to its end
      if (selection.kind === Kind.FIELD) return sum + this.ofField(selection, typeName, isPaged);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return sum + this.of(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, isPaged);
      }
      const fragment = this.fragments.get(selection.name.value);
      return fragment ? sum + this.of(fragment.selectionSet, fragment.typeCondition.name.value, isPaged) : sum;
    }, 0);
  }

  private ofField(node: FieldNode, typeName: string, isPaged: boolean): number {
    const type = this.asked.schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return LEAF;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return LEAF;

    const page = field.args.find(({ name }) => name === 'first');
    const rows = page ? this.rowsAsked(node.arguments, page.defaultValue) : undefined;
    const factor = rows ?? (isList(field.type) && !isPaged ? LIST : 1);
    return OBJECT + factor * this.of(node.selectionSet, named.name, rows !== undefined);
  }

  private rowsAsked(args: readonly ArgumentNode[] = [], otherwise: unknown): number {
    const value = args.find(({ name }) => name.value === 'first')?.value;
    this.hasReadVariables ||= value?.kind === Kind.VARIABLE;
    const given = value?.kind === Kind.VARIABLE ? this.asked.variables[value.name.value] : undefined;
    const number = value?.kind === Kind.INT ? Number(value.value) : Number(given ?? otherwise ?? MAX_PAGE);
    return Number.isFinite(number) ? Math.max(1, number) : MAX_PAGE;
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
