import { html, type TemplateResult } from 'lit';

/**
 * A small subset of Markdown, made into templates by an allow list: paragraphs, line breaks, lists, **strong**, *emphasis*
 * and links to http(s) and mailto. Everything else stays text; nothing ever becomes HTML from a string.
 */
export function markdown(text: string): TemplateResult {
  return html`${blocks(text).map((block) => (block.list ? listOf(block.lines) : paragraph(block.lines)))}`;
}

/** The same text without its marks: for accessible names and other plain places. */
export function plainText(text: string): string {
  return blocks(text)
    .flatMap((block) => block.lines)
    .map((line) =>
      inline(line)
        .map((span) => span.text)
        .join(''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Block {
  readonly list: boolean;
  readonly lines: readonly string[];
}

const BULLET = /^\s{0,3}[-*+]\s+/;

/** Paragraphs and lists; a blank line parts two paragraphs. */
function blocks(text: string): readonly Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((part) => blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const found: { list: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const list = BULLET.test(line);
    const text = line.replace(list ? BULLET : /^\s+/, '');
    const last = found.at(-1);
    if (last?.list === list) last.lines.push(text);
    else found.push({ list, lines: [text] });
  }
  return found;
}

function paragraph(lines: readonly string[]): TemplateResult {
  return html`<p>${lines.map((line, index) => (index === 0 ? spans(line) : html`<br />${spans(line)}`))}</p>`;
}

function listOf(lines: readonly string[]): TemplateResult {
  return html`<ul>
    ${lines.map((line) => html`<li>${spans(line)}</li>`)}
  </ul>`;
}

interface Span {
  readonly kind: 'text' | 'strong' | 'em' | 'link';
  readonly text: string;
  readonly href?: string;
}

/** `[text](address)`, `**strong**` or `__strong__`, `*em*` or `_em_`; one level, which is all that a label needs. */
const MARK =
  /\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)|(\*\*|__)(?=\S)([^*_]{1,1000}?\S|\S)\3|(?<![\w*])([*_])(?=\S)([^*_]{1,1000}?\S|\S)\5(?![\w*])/g;

function inline(line: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    const span = spanOf(match);
    if (!span) continue;
    if (match.index > end) found.push({ kind: 'text', text: line.slice(end, match.index) });
    found.push(span);
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push({ kind: 'text', text: line.slice(end) });
  return found;
}

function spanOf([, text, address, , strong, , em]: RegExpMatchArray): Span | null {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  const href = address === undefined ? null : safeAddress(address);
  return text === undefined || href === null ? null : { kind: 'link', text, href };
}

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The address where a click may lead, or null for everything that is not plainly http(s) or mailto. */
export function safeAddress(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  return ALLOWED.has(url.protocol) ? url.href : null;
}

function spans(line: string): readonly unknown[] {
  return inline(line).map(({ kind, text, href }) => {
    if (kind === 'strong') return html`<strong>${text}</strong>`;
    if (kind === 'em') return html`<em>${text}</em>`;
    if (kind === 'link' && href !== undefined) {
      return html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
    }
    return text;
  });
}
