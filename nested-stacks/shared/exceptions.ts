type Control = `CT.${string}.PR.${number}`;

/** Controls of AWS Control Tower that a resource doesn't meet, each with the reason: `make policy` reads them here. */
export function exceptions(reasons: Readonly<Record<Control, string>>) {
  return { guard: { SuppressedRules: Object.keys(reasons), Reasons: reasons } };
}
