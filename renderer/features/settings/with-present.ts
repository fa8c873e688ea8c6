/** What is offered to choose from, and what stands there now, in order. */
export const withPresent = (values: readonly number[], present: number): readonly number[] =>
  values.includes(present) ? values : [...values, present].sort((left, right) => left - right);
