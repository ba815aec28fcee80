/** The lane of the days that certificates cover. */
import { toDay } from '../../time/day.js';
import { union } from '../../time/period.js';
import { rect } from './shapes.js';
import { extentOn } from './scale.js';
import { timelineNames } from './timeline.words.js';
import type { Lane, View } from './view.js';

const HEIGHT = 10;

/** None where no certificate is known. */
export function certificates(view: View): Lane[] {
  if (view.certificates.length === 0) return [];
  return [
    {
      name: view.say(timelineNames.certificates),
      height: HEIGHT,
      draw: (top) => ({
        below: union(view.certificates.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) }))).map(
          ({ from, to }) => {
            return rect(
              { ...extentOn(view.scale, from, to), y: top, height: HEIGHT },
              { class: 'certificate', rx: 3 },
            );
          },
        ),
        above: [],
      }),
    },
  ];
}
