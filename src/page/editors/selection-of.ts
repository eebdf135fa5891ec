/** The selection that an editor lives with: its shadow root's where there is one (Chromium), else the document's. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  if (root.nodeType === 11 && root.getSelection) return root.getSelection();
  return element.ownerDocument.getSelection();
}

/** Whether the selection's both ends are inside the element. */
export function selectedIn(element: Element, selection: Selection | null): selection is Selection {
  return Boolean(
    selection?.anchorNode && element.contains(selection.anchorNode) && element.contains(selection.focusNode),
  );
}
