// All that a pad shows: fetched once there is one on the page.
export { padStyles } from '../../styles/pad.js';
export { Modes } from './modes.js';
export { panels } from './panels.js';
