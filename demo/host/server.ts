import { createApp } from './app.js';
import { listen } from './listen.js';

// PORT and HOST as usual; DATABASE names another SQLite file.
const { PORT = '4173', HOST, DATABASE } = process.env;
const app = createApp(DATABASE === undefined ? {} : { databasePath: DATABASE });
const { port, stop } = await listen(app, Number(PORT), HOST);
console.log(`signing-form demo: http://localhost:${port}/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
