/** Of more pages nobody sees an overview at a glance: then the page number in the bar serves better. */
const MOST = 100;

/** Whether the pages stand in miniature beside the pages, where there is room. */
export function hasThumbnails(hide: readonly string[] | null | undefined, pages: number): boolean {
  return !hide?.includes('thumbnails') && pages > 1 && pages <= MOST;
}
