type Control = `CT.${string}.PR.${number}`;

/** Controls of AWS Control Tower that a resource doesn't meet, with reasons. `make policy` reads them from the metadata. */
export function exceptions(reasons: Readonly<Record<Control, string>>) {
  return { guard: { SuppressedRules: Object.keys(reasons), Reasons: reasons } };
}
