/** What a measurement tells `run.mjs`, which writes it beside those of other versions of Node. */
import { spread } from './compare.mjs';

/**
 * A line of a table. `most` or `least` is the target of `value`, where there is one, and `limit` says in words what keeps it
 * from being met; it is told where it is missed.
 */
export function row(name, { text, value }, { unit = '', most, least, limit } = {}) {
  return { name, text: text + unit, value, unit, most, least, limit };
}

/** A ratio by round: its median counts. */
export function ratioRow(name, figures, { digits, ...target } = {}) {
  return row(name, { text: spread(figures, digits), value: figures.median }, target);
}

/** What must come to 1: the same work measured twice. */
export function control(what, figures) {
  return { what, value: figures.median, text: spread(figures) };
}

export function tell(result) {
  console.log(JSON.stringify(result));
}
