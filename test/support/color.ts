/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour as an element shows it: of one of its properties, or of `value` if it were that property's. Opaque. */
export function seenColor(element: HTMLElement, property: string, value?: string): Rgb {
  const probe = value === undefined ? element : element.appendChild(document.createElement('i'));
  if (value !== undefined) probe.style.setProperty(property, value);
  const color = getComputedStyle(probe).getPropertyValue(property);
  if (probe !== element) probe.remove();
  const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** The contrast of two colours by WCAG 2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
