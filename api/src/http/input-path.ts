import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** The argument in which the first node that fits stands, and the fields inside it; null when it stands in none. */
export function inputPathTo(document: DocumentNode, fits: (node: ASTNode) => boolean): string[] | null {
  let found: string[] | null = null;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (!fits(node)) return undefined;
      // The visitor keeps the parent apart from those above it.
      const names = [...ancestors, parent, node].flatMap(inputName);
      if (names.length === 0) return undefined;
      found = names;
      return BREAK;
    },
  });
  return found;
}

function inputName(node: ASTNode | readonly ASTNode[] | undefined): string[] {
  if (node === undefined || !('kind' in node)) return [];
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : [];
}
