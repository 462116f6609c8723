import { asked } from './asked.js';
import { bars } from './bars.js';
import { buttons } from './buttons.js';
import { dialogs } from './dialogs.js';
import { loading } from './loading.js';
import { paper } from './paper.js';
import { screens } from './screens.js';
import { search } from './search.js';
import { sheets } from './sheets.js';
import { thumbnails } from './thumbnails.js';

/** The form around the fields. Colours and sizes come from `tokens.ts` only. */
export const formStyles = [buttons, loading, bars, search, sheets, paper, thumbnails, screens, dialogs, asked];
