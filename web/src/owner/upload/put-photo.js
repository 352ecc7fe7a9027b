// @ts-check
import { Problem } from '../../api/problem.js';

/** @import { Upload } from '../../api/types.js' */

/** Nothing moved for so long: the line is gone, whatever the browser thinks. */
const STALLED_MS = 45_000;

/**
 * Sends a photo to the address made for it. By XMLHttpRequest, for fetch tells no progress.
 * @param {Upload} upload
 * @param {Blob} jpeg
 * @param {(share: number) => void} progress  0..1
 * @returns {Promise<string>} the object's etag, without quotes
 */
export function putPhoto(upload, jpeg, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    /** @type {ReturnType<typeof setTimeout>} */
    let stalled;
    const moved = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MS);
    };
    request.open(upload.method, upload.url);
    for (const [name, value] of Object.entries(upload.headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      moved();
      progress(event.loaded / jpeg.size);
    });
    request.addEventListener('loadend', () => clearTimeout(stalled));
    request.addEventListener('error', () => reject(new Problem('network', { detail: 'The upload broke off.' })));
    request.addEventListener('abort', () => reject(new Problem('timeout', { detail: `Nothing moved for ${STALLED_MS / 1000} s.` })));
    request.addEventListener('load', () => {
      const etag = (request.getResponseHeader('etag') ?? '').replaceAll('"', '');
      if (request.status === 200 && etag) resolve(etag);
      else reject(refusal(request.status));
    });
    moved();
    request.send(jpeg);
  });
}

/** @param {number} status */
function refusal(status) {
  const detail = `The bucket answered ${status}.`;
  if (status === 200) return new Problem('unexpected', { detail: 'The bucket does not show the header ETag to pages (CORS).', status });
  return new Problem(status === 403 ? 'permit-refused' : 'unexpected', { detail, status });
}
