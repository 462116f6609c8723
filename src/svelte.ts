import './frameworks/svelte.js';
