import { applyQuery } from './query.js';

applyQuery(document.querySelector('signing-form'));
