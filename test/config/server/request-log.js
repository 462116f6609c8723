/**
 * What the server was asked for, as it arrived. `executeServerCommand('requests', { mark })` gives the `{ method, path,
 * length }` of all whose address or referrer holds the mark: the request for a page with the mark in its address, and the
 * page's own.
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
          .filter(({ path, referrer }) => path.includes(payload.mark) || referrer.includes(payload.mark))
          .map(({ method, path, length }) => ({ method, path, length }));
      },
    },
  };
}
