// Takes away what pdf.js needs and older browsers lack.
import { lacksNeeded, NEEDED } from '../../src/pdf/older-browsers.js';

for (const [owner, names] of Object.entries(NEEDED)) {
  const known = Reflect.get(globalThis, owner) as { readonly prototype?: object } | undefined;
  for (const name of names)
    for (const there of [known, known?.prototype]) if (there) Reflect.deleteProperty(there, name);
}
// Safari 18 has not even the name of what all iterators are made of.
Reflect.deleteProperty(globalThis, 'Iterator');
if (!lacksNeeded()) throw new Error('It is all still there.');
