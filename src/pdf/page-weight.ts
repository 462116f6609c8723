import { operatorAt, type Operators } from './drawing-state.js';
import { OperatorScale, termsOf, type Kept } from './operator-scale.js';
import type { Pdfjs } from './pdfjs.js';

/** A page is too heavy for the thread that was to draw it. */
export class HeavyPage extends Error {
  override readonly name = 'HeavyPage';
}

/**
 * What a page may weigh. A letter, a corner and a dash take about as long to draw, a few microseconds on a computer: dense
 * pages of text have 10,000 of them, plans and drawings any number.
 */
const MOST = 30_000;

/** pdf.js looks up from its work after so many operators, and never before the end of a list that has no more. */
const AT_ONCE = 11;

/** What those may weigh where nothing could end them: seconds. */
const MOST_AT_ONCE = 1_000_000;

/** For pdf.js' `operationsFilter`: whether an operator is drawn. */
type Filter = (index: number, operators: Operators) => boolean;

/**
 * Lets every operator pass until the page has become heavy and then throws `HeavyPage`, as a rule before anything of it was
 * drawn. Weighed and not timed, so that a page goes the same way on every machine; and a single path can be enough to hold up a
 * thread for minutes.
 */
export function lightOnly(OPS: Pdfjs['OPS'], kept: Kept): Filter {
  const terms = termsOf(OPS);
  // What operators weigh by themselves is known when they have been read; what they name, when their turn comes.
  const [ahead, here] = [new OperatorScale(terms, kept), new OperatorScale(terms, kept)];
  let [read, weight] = [0, 0];
  return (index, operators) => {
    for (; read < operators.fnArray.length; read += 1) {
      const next = operatorAt(operators, read);
      ahead.follow(...next);
      weight += ahead.outer(...next);
    }
    const due = operatorAt(operators, index);
    here.follow(...due);
    weight += here.inner(...due, MOST - weight);
    if (weight > MOST) throw new HeavyPage('Drawing it would hold up the page.');
    return true;
  };
}

/** Lets every operator pass that can be waited for, and throws `HeavyPage` at others: for a thread that cannot be ended. */
export function endableOnly(OPS: Pdfjs['OPS'], kept: Kept): Filter {
  const here = new OperatorScale(termsOf(OPS), kept);
  const weights: number[] = [];
  return (index, operators) => {
    const due = operatorAt(operators, index);
    here.follow(...due);
    weights.push(here.outer(...due) + here.inner(...due, MOST_AT_ONCE));
    if (weights.length > AT_ONCE) weights.shift();
    if (weights.reduce((sum, weight) => sum + weight, 0) > MOST_AT_ONCE)
      throw new HeavyPage('Drawing a part of it would hold up the page for ever.');
    return true;
  };
}
