// @ts-check
import { ProblemNotice } from '../../components/problem-notice.js';
import { words } from '../language/words.js';

/** `<owner-notice>`: a problem in the owner page's words. */
export class OwnerNotice extends ProblemNotice {
  /** @override */
  get words() {
    return words();
  }
}
