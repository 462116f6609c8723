/**
 * The element around another as the two are laid out: the slot that it is put into, its parent, or the host of its shadow
 * root. What scrolls or cuts it off may lie in somebody else's shadow root: a dialog's or a page's of a component library.
 */
export function flatParent(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
