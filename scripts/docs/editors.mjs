/** vscode.html-custom-data.json: tags, attributes and their words for VS Code (`html.customData`). */
export function vscodeData({ elements }) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(isFlag(attribute) && { valueSet: 'v' }),
        ...(choices(attribute).length > 0 && { values: choices(attribute).map((name) => ({ name })) }),
      })),
      references: [{ name: 'API', url: `node_modules/signing-form/docs/api.md#${tagName}` }],
    })),
  };
}

/** web-types.json: the same and more for JetBrains' editors (`web-types` in package.json). */
export function webTypes({ version, elements }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'signing-form',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webElement) } },
  };
}

function webElement({ tagName, description, attributes, fields, events, slots, cssParts, cssProperties }) {
  return {
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      value: webValue(attribute),
    })),
    slots: slots.map(({ name, description: words }) => ({ name, description: words })),
    js: {
      properties: fields.map(({ name, type, description: words, readonly }) => ({
        name,
        type,
        description: words,
        ...(readonly && { 'read-only': true }),
      })),
      events: events.map(({ name, description: words }) => ({ name, description: words })),
    },
    css: {
      properties: cssProperties.map(({ name, description: words }) => ({ name, description: words })),
      parts: cssParts.map(({ name, description: words }) => ({ name, description: words })),
    },
  };
}

function webValue(attribute) {
  if (isFlag(attribute)) return { type: 'boolean' };
  const words = choices(attribute);
  return words.length > 0 ? { type: words.map((word) => `'${word}'`) } : { type: 'string' };
}

const isFlag = ({ type }) => type === 'boolean';

const choices = ({ type }) => (/^'[\w-]+'(?: \| '[\w-]+')*$/.test(type) ? type.match(/[\w-]+/g) : []);
