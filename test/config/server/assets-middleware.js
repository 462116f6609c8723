import { sourceOfAsset } from '../../../scripts/assets.mjs';

/** Serves below /src/ what the build copies into dist/: the worker, its data, the fonts. */
export function assetsMiddleware() {
  return (context, next) => {
    const source = context.path.startsWith('/src/') && sourceOfAsset(context.path.slice('/src/'.length));
    if (source) context.url = `/${source}`;
    return next();
  };
}
