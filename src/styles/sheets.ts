import { css } from 'lit';

/** Where the pages lie, with the column of their miniatures beside them: the same before and after the form is there. */
export const sheets = css`
  .around {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
    flex-direction: column;
  }
  .main {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    outline: none;
    scroll-padding-block: 4rem;
  }
  /*
   * --_pt: CSS px a point. It is worked out where it is used, so nothing in between may be a container of sizes; nor may what
   * scrolls be the one, for Firefox counts its scrollbar as room.
   */
  .pages {
    --_gap: var(--_margin, calc(var(--_space) * 4));
    --_pt: calc(min(100cqw, 56rem) / var(--_widest));
    padding: var(--_gap);
    container-type: inline-size;
  }
  @container signing-form (max-width: 44rem) {
    .pages {
      --_margin: calc(var(--_space) * 2);
    }
  }
  /* Of far pages only this is there. Its size is what its pages need, so that nothing moves when they come. */
  .stretch {
    position: relative;
    display: grid;
    align-content: start;
    justify-items: center;
    gap: var(--_gap);
    inline-size: calc(var(--_widest) * var(--_pt));
    block-size: calc(var(--_tall) * var(--_pt) + var(--_gaps) * var(--_gap));
    margin-inline: auto;
    contain: size layout style;
  }
  .stretch + .stretch {
    margin-block-start: var(--_gap);
  }
  .leaf {
    position: relative;
    color-scheme: light;
    inline-size: calc(var(--_width) * var(--_pt));
    block-size: calc(var(--_height) * var(--_pt));
    background: #fff;
    color: #14181f;
    box-shadow: var(--_shadow);
    /* Words at a field may be wider than what is left of the page: they must not make the pages scroll sideways. */
    overflow-x: clip;
    contain: size layout style;
  }
  .paper {
    position: absolute;
    inset: 0;
    overflow: clip;
  }
  .thumbnails {
    display: none;
  }
  @container signing-form (min-width: 68rem) {
    .around {
      flex-direction: row;
    }
    .thumbnails {
      position: relative;
      display: flex;
      flex: none;
      flex-direction: column;
      align-items: center;
      gap: calc(var(--_space) * 2);
      inline-size: 8rem;
      padding: calc(var(--_space) * 4) calc(var(--_space) * 2);
      overflow: auto;
      overscroll-behavior: contain;
      border-inline-end: 1px solid var(--_border);
      background: var(--_surface);
    }
    .main {
      min-inline-size: 0;
    }
  }
`;
