/** Answers a sandboxed frame, whose origin is `null`: without CORS it could load no module and post no event. */
export function sandboxMiddleware() {
  return (context, next) => {
    const { method, headers } = context.req;
    if (headers.origin !== 'null') return next();
    context.res.setHeader('Access-Control-Allow-Origin', '*');
    context.res.setHeader('Access-Control-Allow-Methods', '*');
    context.res.setHeader('Access-Control-Allow-Headers', '*');
    if (method !== 'OPTIONS') return next();
    context.status = 204;
    return undefined;
  };
}
