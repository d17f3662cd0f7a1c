/** Live hints come at once, but a hint may be held up; nobody should wait on it for longer than this. */
export const safetyNet = 15_000
