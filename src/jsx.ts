import './frameworks/jsx.js';
