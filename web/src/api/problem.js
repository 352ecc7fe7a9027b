// @ts-check

const TYPE_PREFIX = 'urn:etalase:problem:';

/**
 * Something that kept a caller from an answer. The code picks the plain words (see language/id.js, `problems`),
 * the detail is the small print: what the API said, for whoever helps.
 */
export class Problem extends Error {
  /**
   * @param {string} code  the last part of the API's problem type, or one of the page's own: `network`, `timeout`,
   *     `unexpected`, `page-config`, `not-a-photo`, `photo-undecodable`, `camera-refused`
   * @param {{detail?: string, status?: number, retryAfter?: number | null, requestId?: string | null, errors?: ParameterMistake[],
   *     cause?: unknown}} [about]  `status`: 0 where nothing answered. `retryAfter`: seconds to wait before trying again, null where
   *     nobody said. `requestId`: names the request to the operator. `errors`: with `bad-parameter`, what to mend
   */
  constructor(code, { detail = '', status = 0, retryAfter = null, requestId = null, errors = [], cause } = {}) {
    super(detail || code, { cause });
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
    this.status = status;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
    this.errors = errors;
  }
}

/** @typedef {{parameter: string, detail: string}} ParameterMistake */

/**
 * The problem an error answer tells of: RFC 9457 problem+json where the API wrote one, else a guess from the status
 * (a proxy in between answers with its own page).
 * @param {Response} response
 * @returns {Promise<Problem>}
 */
export async function problemOf(response) {
  const body = await response.json().catch(() => null);
  const type = typeof body?.type === 'string' ? body.type : '';
  const code = type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : codeOf(response.status);
  const said = body?.detail ?? body?.title;
  const detail = typeof said === 'string' ? said : `The server answered ${response.status}.`;
  const errors = Array.isArray(body?.errors) ? body.errors : [];
  const requestId = response.headers.get('x-request-id');
  return new Problem(code, { detail, status: response.status, retryAfter: secondsOf(response), requestId, errors });
}

/**
 * `Retry-After` as seconds. Our API writes seconds; the date that HTTP also allows would need a clock that agrees.
 * @param {Response} response
 * @returns {number | null}
 */
function secondsOf(response) {
  const said = response.headers.get('retry-after') ?? '';
  return /^\d+$/.test(said) ? Number(said) : null;
}

/**
 * @param {number} status
 * @returns {string}
 */
function codeOf(status) {
  switch (status) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 413:
      return 'photo-too-large';
    case 415:
      return 'unsupported-photo-type';
    case 429:
      return 'too-many-requests';
    case 502:
    case 503:
      return 'index-unavailable';
    case 504:
      return 'timeout';
    default:
      return 'unexpected';
  }
}

/**
 * Any thrown thing as a problem to show.
 * @param {unknown} thrown
 * @returns {Problem}
 */
export function asProblem(thrown) {
  return thrown instanceof Problem ? thrown : new Problem('unexpected', { detail: String(thrown), cause: thrown });
}
