/** What VS Code's Outline, breadcrumbs and sticky scroll do with an outline. */
import type { OutlineNode } from '../../server/src/core/features/outline';

/**
 * The symbol at a cursor (a UTF-16 offset), by VS Code's own rule (`OutlineGroup._getItemEnclosingPosition` of 1.139):
 * among siblings, in the order given, the first whose range contains the cursor, its ends included; then the same among
 * its children. It never tries the next sibling once inside.
 */
export function symbolAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  const found = nodes.find(({ span }) => span.start <= offset && offset <= span.end);
  return found && (symbolAt(found.children, offset) ?? found);
}
