/** Several expressions as one search. */

/** One expression for each set of flags: it takes a text when one of the expressions with these flags does. */
export const unionsOf = (patterns: readonly RegExp[]): readonly RegExp[] =>
  [...Map.groupBy(patterns, ({ flags }) => flags)].map(([flags, same]) => new RegExp(same.map(({ source }) => `(?:${source})`).join('|'), flags))
