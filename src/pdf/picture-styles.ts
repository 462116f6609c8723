/** The rule under which a page's picture lies exactly on its placeholder, as the text of a style sheet. */
export const pictureStyles = `
.page-picture {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
}
`;
