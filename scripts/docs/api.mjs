/** docs/api.md: everything that a page may set, call, hear and style. */
export function apiPage({ elements, errors, event }) {
  return `${[
    '# API',
    'Made from the sources by `npm run analyze`; a test compares. What is not named here may change at any time, what is named here follows semantic versioning.',
    contents(elements),
    ...elements.flatMap(elementSection),
    ...cssSection(elements),
    ...errorSection(errors),
    ...eventSection(event),
  ].join('\n\n')}\n`;
}

function contents(elements) {
  const tags = elements.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`);
  return [
    ...tags,
    '- [CSS properties](#css-properties)',
    '- [Error codes](#error-codes)',
    '- [Wire events](#wire-events)',
  ].join('\n');
}

function elementSection({ tagName, description, attributes, fields, methods, events, slots, cssParts, cssStates }) {
  const attributeOf = new Map(attributes.map(({ fieldName, name }) => [fieldName, name]));
  const only = fields.filter(({ name, readonly }) => !readonly && !attributeOf.has(name));
  return [
    `## ${tagName}`,
    `\`<${tagName}>\`: ${oneLine(description)}`,
    ...part('Attributes', ['attribute', 'property', 'type', 'default', ''], attributes, (it) => [
      code(it.name),
      code(it.fieldName),
      code(it.type),
      code(it.default),
      oneLine(it.description),
    ]),
    ...part('Properties without an attribute', ['property', 'type', 'default', ''], only, (it) => [
      code(it.name),
      code(it.type),
      code(it.default),
      oneLine(it.description),
    ]),
    ...part(
      'Properties to read',
      ['property', 'type', ''],
      fields.filter(({ readonly }) => readonly),
      (it) => [code(it.name), code(it.type), oneLine(it.description)],
    ),
    ...part('Methods', ['method', 'returns', ''], methods, (it) => [
      code(signature(it)),
      code(it.return?.type.text),
      oneLine(it.description),
    ]),
    ...part('Events', ['event', '`detail`, and when'], events, (it) => [code(it.name), oneLine(it.description)]),
    ...part('Slots', ['slot', ''], slots, (it) => [it.name ? code(it.name) : '(default)', oneLine(it.description)]),
    ...part('Parts', ['`::part()`', ''], cssParts, (it) => [code(it.name), oneLine(it.description)]),
    ...part('Custom states', ['`:state()`', ''], cssStates, (it) => [code(it.name), oneLine(it.description)]),
  ];
}

function cssSection(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties }) => cssProperties).map((it) => [it.name, it]));
  return [
    '## CSS properties',
    'For every element, or for the page at once. `light-dark()` follows the `color-scheme` of the page.',
    table(['property', 'default', ''], [...properties.values()], (it) => [
      code(it.name),
      code(it.default),
      oneLine(it.description),
    ]),
  ];
}

function errorSection(errors) {
  return [
    '## Error codes',
    "The `code` of `form-error`. `message` is English and for developers; the signer reads a sentence in the form's language.",
    table(['code', ''], errors, (it) => [code(it.code), oneLine(it.meaning)]),
  ];
}

function eventSection({ properties, $defs }) {
  const row = ([name, about]) => [
    code(name),
    oneLine(about.description ?? words(about) ?? $defs[about.$ref?.split('/').at(-1)]?.description ?? ''),
  ];
  return [
    '## Wire events',
    'The body of each POST to `submit-url`, and the `event` in the `detail` of `form-viewed`, `form-started`, `form-completed` and `form-declined`. The whole of it, value types too: [schema/event.json](../schema/event.json) (`signing-form/schema/event.json` in the package). [Receiving events](receiving-events.md) says what to answer.',
    table(['key', ''], Object.entries(properties), row),
    'In `data`:',
    table(['key', ''], Object.entries($defs.data.properties), row),
    'In `data.evidence`:',
    table(['key', ''], Object.entries($defs.evidence.properties), row),
  ];
}

/** What a key may hold, where the schema counts it up. */
function words({ enum: several, const: one }) {
  return [several ?? one ?? []].flat().map(code).join(', ') || undefined;
}

function part(title, heads, items, row) {
  return items.length === 0 ? [] : [`### ${title}`, table(heads, items, row)];
}

function table(heads, items, row) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...items.map((item) => line(row(item)))].join('\n');
}

function signature({ name, parameters = [] }) {
  const list = parameters.map((it) => `${it.name}${it.optional ? '?' : ''}: ${it.type?.text ?? 'unknown'}`);
  return `${name}(${list.join(', ')})`;
}

const code = (text) => (text === undefined || text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
