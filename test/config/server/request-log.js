/**
 * What the server was asked for, as it arrived. `executeServerCommand('requests', { mark })` gives the `{ method, path,
 * length }` of all whose referrer holds the mark: a page's own requests, where the mark is in the page's address.
 */
export function requestLog() {
  const log = [];
  return {
    middleware: (context, next) => {
      const { method, url, headers } = context.req;
      log.push({ method, path: url, length: Number(headers['content-length'] ?? 0), referrer: headers.referer ?? '' });
      return next();
    },
    plugin: {
      name: 'requests',
      executeCommand({ command, payload }) {
        if (command !== 'requests') return undefined;
        return log
          .filter(({ referrer }) => referrer.includes(payload.mark))
          .map(({ method, path, length }) => ({ method, path, length }));
      },
    },
  };
}
