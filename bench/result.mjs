/** What a measurement tells `run.mjs`, which writes it beside those of other versions of Node. */
import { spread } from './compare.mjs';

/**
 * A line of a table. `most` or `least` is its target, where it has one, and `limit` says in words what keeps it from being
 * met; it is told where it is missed.
 */
export function row(name, figures, { digits = 2, unit = '', most, least, limit } = {}) {
  return { name, text: spread(figures, digits) + unit, value: figures.median, unit, most, least, limit };
}

/** What must come to 1: the same work measured twice. */
export function control(what, figures) {
  return { what, value: figures.median, text: spread(figures) };
}

export function tell(result) {
  console.log(JSON.stringify(result));
}
