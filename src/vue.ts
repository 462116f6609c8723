import './frameworks/vue.js';
