import { asked } from './asked.js';
import { bars } from './bars.js';
import { buttons } from './buttons.js';
import { dialogs } from './dialogs.js';
import { paper } from './paper.js';
import { screens } from './screens.js';
import { search } from './search.js';
import { thumbnails } from './thumbnails.js';

/** The form around the fields. Colours and sizes come from `tokens.ts` only. */
export const formStyles = [buttons, bars, search, paper, thumbnails, screens, dialogs, asked];
