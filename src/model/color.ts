const COLOR = /^(?:[a-z]{1,32}|#[0-9a-f]{3}|#[0-9a-f]{6})$/i;

/** Whether a text is a colour that cannot carry anything else into a style or a picture: a name, `#rgb` or `#rrggbb`. */
export function isColor(text: string): boolean {
  return COLOR.test(text);
}
