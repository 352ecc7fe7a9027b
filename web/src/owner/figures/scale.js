// @ts-check

/**
 * A round number at or above the largest value, that divides into whole halves: the top of a chart's axis.
 * @param {number} largest  0 or more
 * @returns {number} 4 at least
 */
export function axisTop(largest) {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
  const steps = [1, 2, 3, 4, 6, 8, 10].map((step) => step * power).filter((step) => step % 2 === 0);
  return Math.max(4, steps.find((step) => step >= largest) ?? 10 * power);
}

/**
 * Days as a chart of so many bars can show them: one by one, or in weeks where they are too many.
 * @template {{day: string, searches: number, noMatch: number}} D
 * @param {D[]} days  in order
 * @param {number} most
 * @returns {{from: string, to: string, searches: number, noMatch: number}[]}
 */
export function inBars(days, most) {
  const width = days.length <= most ? 1 : 7;
  const bars = [];
  // From the end: the last bar is a whole week up to today, the first may be a shorter one.
  for (let end = days.length; end > 0; end -= width) {
    const part = days.slice(Math.max(0, end - width), end);
    const sum = (/** @type {'searches' | 'noMatch'} */ what) => part.reduce((total, day) => total + day[what], 0);
    bars.unshift({ from: part[0]?.day ?? '', to: part.at(-1)?.day ?? '', searches: sum('searches'), noMatch: sum('noMatch') });
  }
  return bars;
}
