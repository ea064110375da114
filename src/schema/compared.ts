/** The columns of a comparison. */
export const sides = ['A', 'B', 'C', 'D'] as const
export type Side = (typeof sides)[number]

const VALUES_OF_A_SIDE = `
-- The values of one side of a comparison: of_side(['A/530400-r2', 'B/530400-t5-r12'], 'A') is ['530400-r2'].
CREATE OR REPLACE MACRO of_side(tagged, one_side) AS
  list_transform(
    list_filter(tagged::VARCHAR[], lambda entry: starts_with(entry, one_side || '/')),
    lambda entry: entry[3:]
  );

-- The one value of a side; empty where it has none.
CREATE OR REPLACE MACRO one_of_side(tagged, one_side) AS
  coalesce(of_side(tagged, one_side)[1], '');
`

const ofSide = (macro: string, side: Side, more: string) => `
SELECT '${side}' AS side, * FROM ${macro}(
  of_side(in_regions, '${side}'), of_side(in_rounds, '${side}'), with_kinds,
  of_side(with_org_types, '${side}'), one_of_side(from_months, '${side}'),
  one_of_side(to_months, '${side}'), on_day${more}
) WHERE list_contains(of_sides::VARCHAR[], '${side}')`

/** A macro that asks another for up to four selections, each a scope of its own; `more`: its further arguments. */
const compared = (name: string, macro: string, more = '') => `
CREATE OR REPLACE MACRO ${name}(
  of_sides, in_regions, in_rounds, with_kinds, with_org_types, from_months, to_months, on_day${more}
) AS TABLE${sides.map((side) => ofSide(macro, side, more)).join('\nUNION ALL')};
`

/**
 * `round_compared`, `problem_compared` and `rectification_compared`: the rows of each side, named in `side`. Their lists hold `A/value`;
 * kinds and the as-of day are the same for all.
 */
export const comparedMacros: readonly string[] = [
  VALUES_OF_A_SIDE,
  compared('round_compared', 'round_in_scope'),
  compared('problem_compared', 'problem_in_scope'),
  compared('rectification_compared', 'rectification_in_scope', ', of_completion, of_long_term'),
]
