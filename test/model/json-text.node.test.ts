import { expect } from 'chai';
import { parseJsonText } from '../../src/model/json-text.js';
import { refusal } from './samples.js';

// The engines word their errors differently; these are V8's.
describe('parseJsonText in Node', () => {
  for (const [text, line, column] of [
    ['{"name":\n "a', 2, 4],
    ['{\n"a": 1\n"b": 2}', 3, 1],
    ['{"a":', 1, 6],
  ] as const) {
    it(`says that ${JSON.stringify(text)} breaks off at line ${line}`, () => {
      const { message } = refusal(() => parseJsonText(text));
      expect(message).to.match(new RegExp(`line ${line},? column ${column}\\b`));
    });
  }
});
