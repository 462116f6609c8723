/** A canvas for a picture of a page, of which readers need to know nothing: the text is there as text. */
export function newPicture(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.ariaHidden = 'true';
  return canvas;
}

/** Gives the pixels back at once: browsers keep those of a removed canvas until they collect garbage. */
export function free(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
  canvas.remove();
}
