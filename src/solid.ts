import './frameworks/solid.js';
