import type { SubmitterRecord } from '../model/request.js';
import type { Identity } from './wire.js';

/**
 * What tells signers apart on a device that is passed on, as well as the page or the host's record names them: the surest
 * comes first. '' where neither does.
 */
export function signerKey({ externalId, email, phone, name }: Identity, record: SubmitterRecord | null): string {
  const named = [externalId, record?.external_id, email, record?.email, phone, record?.phone, name, record?.name];
  return named.find((one) => one != null && one.trim() !== '') ?? '';
}
