/** A device without memory for canvases of a class, `page-picture` or `page-detail`, until it is given back. */
export function withoutMemory(className: string): { readonly refused: number; giveBack(): void } {
  const { getContext } = HTMLCanvasElement.prototype;
  let refused = 0;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]): null {
    if (this.className !== className) return Reflect.apply(getContext, this, given) as null;
    refused += 1;
    return null;
  };
  return {
    get refused() {
      return refused;
    },
    giveBack() {
      HTMLCanvasElement.prototype.getContext = getContext;
    },
  };
}
