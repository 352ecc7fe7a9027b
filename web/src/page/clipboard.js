// @ts-check

/**
 * Copies a text.
 * @param {string} text
 * @returns {Promise<boolean>} false where the browser does not let the page: then the text must be shown
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
