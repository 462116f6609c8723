/** Browser tests that take too long for every change, by the script that runs them: `npm run test:experience` and so on. */
export const LONG_TESTS = {
  journeys: ['test/elements/{every-field,journeys}.browser.test.ts'],
  pages: [
    'test/pdf/{document,fixtures,links,page-views,page-weight,paint,renderer,security-policy,text-layer}.browser.test.ts',
  ],
  experience: [
    'test/elements/{accessibility,beginning,circumstances,decline,experience,handoff,keyboard,next,overview,page-look,press,reading,remember,search,stages,steps,wcag-*,zoom}.browser.test.ts',
  ],
  faults: ['test/faults/*.browser.test.ts'],
  scale: ['test/*/large-*.browser.test.ts', 'test/elements/{keystroke,page}-counts.browser.test.ts'],
  safety: [
    'test/hostile/*.browser.test.ts',
    'test/pdf/hostile-documents.browser.test.ts',
    'test/embed/*.browser.test.ts',
  ],
};

/** The files of a group; without one, everything that belongs to none. */
export function filesOf(group, everything) {
  if (!group) return [...everything, ...Object.values(LONG_TESTS).flatMap((files) => files.map((file) => `!${file}`))];
  const files = LONG_TESTS[group];
  if (!files) throw new Error(`"${group}" is none of ${Object.keys(LONG_TESTS).join(', ')}.`);
  return files;
}
