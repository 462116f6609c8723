import { boundedBody } from './bounded-body.js';
import { refusal, route, type HostApp } from './replies.js';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types signing-form lit-html',
];
const MAX_REPORTS = 1000;
const MAX_REPORT_BYTES = 64 * 1024;

/**
 * The strictest policy that the element promises to live under. Reports go to `reportTo` by report-uri: browsers that
 * know report-to ignore it as soon as both are there, and then hold reports back for up to a minute.
 */
export function contentSecurityPolicy(reportTo: string): string {
  return [...DIRECTIVES, `report-uri ${reportTo}`].join('; ');
}

/** `POST /api/csp-reports` is for browsers, `GET` lists what they reported since the start. */
export function addReportRoutes(app: HostApp): void {
  const reports: unknown[] = [];
  route(app, '/api/csp-reports', {
    GET: (context) => context.json(reports),
    POST: async (context) => {
      const bytes = await boundedBody(context.req.raw, MAX_REPORT_BYTES);
      if (!bytes) return refusal(context, 413, `A report may have at most ${MAX_REPORT_BYTES} bytes.`);
      try {
        reports.push(JSON.parse(new TextDecoder().decode(bytes)));
      } catch {
        return refusal(context, 400, 'A report must be JSON.');
      }
      if (reports.length > MAX_REPORTS) reports.shift();
      return context.body(null, 204);
    },
  });
}
