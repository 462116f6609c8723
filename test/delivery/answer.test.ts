import { expect } from 'chai';
import fc from 'fast-check';
import { readAnswer, readContent, type Answer } from '../../src/delivery/answer.js';

const COMPLETED = { eventId: 's_terminal', eventType: 'form.completed' } as const;
const VIEWED = { eventId: 's_viewed', eventType: 'form.viewed' } as const;

interface Given {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly retryAfter?: number;
  readonly asked?: typeof COMPLETED | typeof VIEWED;
}

function read({ status, type = 'application/json', body = '', retryAfter, asked = COMPLETED }: Given): Answer {
  return readAnswer({ status, retryAfter: retryAfter ?? null, content: readContent(type, body) }, asked);
}

describe('readAnswer: acknowledged', () => {
  const TABLE: [what: string, given: Given][] = [
    ['200 without a body', { status: 200 }],
    ['200 without a body, called HTML', { status: 200, type: 'text/html' }],
    ['200 with white space and a byte order mark', { status: 200, body: '\uFEFF \r\n ' }],
    ['204', { status: 204, type: '' }],
    ['201 with a word', { status: 201, type: 'text/plain', body: 'ok' }],
    ['200 with a word called JSON', { status: 200, body: 'ok' }],
    ['202 with JSON that names no event', { status: 202, body: '{"status":"queued"}' }],
    ['200 with JSON called HTML', { status: 200, type: 'text/html; charset=utf-8', body: '{"ok":true}' }],
    ['200 that names ours', { status: 200, body: '{"event_id":"s_terminal"}' }],
    ['200 whose event_id is null', { status: 200, body: '{"event_id":null}' }],
    ['200 with a list', { status: 200, body: '[1,2]' }],
    ['409 without a body', { status: 409 }],
    ['409 with a page', { status: 409, type: 'text/html', body: '<h1>Conflict</h1>' }],
    ['409 that names ours', { status: 409, body: '{"event_id":"s_terminal","event_type":"form.completed"}' }],
    [
      '409 to viewed that names the end of the session',
      { status: 409, asked: VIEWED, body: '{"event_id":"s_terminal","event_type":"form.completed"}' },
    ],
    ['409 with our type alone', { status: 409, body: '{"event_type":"form.completed"}' }],
    ['409 to viewed with a terminal winner', { status: 409, asked: VIEWED, body: '{"event_type":"form.completed"}' }],
    [
      '409 with our type and a time to come back',
      { status: 409, retryAfter: 1000, body: '{"event_type":"form.completed"}' },
    ],
  ];
  for (const [what, given] of TABLE) {
    it(what, () => {
      expect(read(given).type).to.equal('acknowledged');
    });
  }

  it('gives the receipt', () => {
    const answer = read({ status: 200, body: '{"event_id":"s_terminal","redirect_url":"/done","message":"Thanks"}' });
    const receipt = { event_id: 's_terminal', redirect_url: '/done', message: 'Thanks' };
    expect(answer).to.deep.equal({ type: 'acknowledged', receipt });
  });
});

describe('readAnswer: superseded', () => {
  const body = '{"event_id":"s_terminal","event_type":"form.declined"}';
  for (const status of [409, 200]) {
    it(`${status} that names the other outcome`, () => {
      expect(read({ status, body })).to.deep.equal({
        type: 'superseded',
        eventType: 'form.declined',
        receipt: { event_id: 's_terminal', event_type: 'form.declined' },
      });
    });
  }
});

describe('readAnswer: again', () => {
  const TABLE: [what: string, given: Given, reason: string][] = [
    ['200 with a page', { status: 200, type: 'text/html', body: '<!doctype html><p>Sign in' }, 'unrecognized'],
    ['200 with a page called JSON', { status: 200, body: ' \n<html></html>' }, 'unrecognized'],
    ['200 with a page that begins with a mark', { status: 200, body: '\uFEFF<html></html>' }, 'unrecognized'],
    ['200 with words called HTML', { status: 200, type: 'text/html', body: 'Please sign in' }, 'unrecognized'],
    ['200 with words called XHTML', { status: 200, type: 'application/xhtml+xml', body: 'hello' }, 'unrecognized'],
    ['200 with a string called HTML', { status: 200, type: 'text/html', body: '"hello"' }, 'unrecognized'],
    ['200 with half an object', { status: 200, body: '{"event_id":"s_ter' }, 'unrecognized'],
    ['200 with half a list', { status: 200, type: 'text/plain', body: '[{"event_id"' }, 'unrecognized'],
    ['200 that names another event', { status: 200, body: '{"event_id":"other_terminal"}' }, 'unrecognized'],
    ['200 that names a number', { status: 200, body: '{"event_id":7}' }, 'unrecognized'],
    ['409 that names another event only', { status: 409, body: '{"event_id":"other"}' }, 'unrecognized'],
    [
      '409 that names another event of our type',
      { status: 409, body: '{"event_id":"other_terminal","event_type":"form.completed"}' },
      'unrecognized',
    ],
    [
      '409 that names an earlier event of the session',
      { status: 409, body: '{"event_id":"s_viewed","event_type":"form.viewed"}' },
      'unrecognized',
    ],
    [
      '409 that breaks off before the winner is named',
      { status: 409, body: '{"event_id":"s_terminal","event_type":"form.decl' },
      'unrecognized',
    ],
    ['409 without a winner but with a time to come back', { status: 409, retryAfter: 1000 }, 'busy'],
    ['408', { status: 408 }, 'busy'],
    ['425', { status: 425 }, 'busy'],
    ['429', { status: 429 }, 'busy'],
    ['500', { status: 500 }, 'busy'],
    ['501', { status: 501 }, 'busy'],
    ['502 with a page', { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }, 'busy'],
    ['503', { status: 503 }, 'busy'],
    ['504', { status: 504 }, 'busy'],
    ['511', { status: 511 }, 'busy'],
    ['599', { status: 599 }, 'busy'],
  ];
  for (const [what, given, reason] of TABLE) {
    it(what, () => {
      expect(read(given)).to.include({ type: 'again', reason });
    });
  }

  it('passes on when to come back', () => {
    expect(read({ status: 503, retryAfter: 7000 })).to.deep.equal({ type: 'again', reason: 'busy', retryAfter: 7000 });
  });
});

describe('readAnswer: stopped', () => {
  const TABLE: [status: number, type: Answer['type']][] = [
    [400, 'rejected'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'gone'],
    [410, 'gone'],
    [402, 'gone'],
    [405, 'gone'],
    [451, 'gone'],
    [0, 'redirected'],
    [301, 'redirected'],
    [302, 'redirected'],
    [304, 'redirected'],
    [307, 'redirected'],
    [308, 'redirected'],
  ];
  for (const [status, type] of TABLE) {
    it(`${status} is ${type}`, () => {
      expect(read({ status, body: '{"event_id":"s_terminal"}' })).to.include({ type, status });
    });
  }

  it('says what was wrong with which field', () => {
    const body = '{"message":"Please check","errors":[{"field":"Name","message":"is missing"}]}';
    expect(read({ status: 422, body })).to.deep.equal({
      type: 'rejected',
      status: 422,
      message: 'Please check',
      errors: [{ field: 'Name', message: 'is missing' }],
    });
    const page = read({ status: 413, type: 'text/html', body: '<h1>Too large</h1>' });
    expect(page).to.deep.equal({ type: 'rejected', status: 413, errors: [] });
  });
});

describe('readAnswer', () => {
  it('never takes a page for an acknowledgement, and never throws', () => {
    const status = fc.integer({ min: 200, max: 299 });
    fc.assert(
      fc.property(status, fc.string(), fc.string(), (code, type, text) => {
        expect(read({ status: code, type, body: `<${text}` }).type).to.equal('again');
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.string(),
        fc.oneof(fc.string(), fc.json()),
        (code, type, body) => {
          expect(read({ status: code, type, body }).type).to.be.a('string');
        },
      ),
      { numRuns: 200 },
    );
  });
});
