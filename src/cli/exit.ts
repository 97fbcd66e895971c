/** The command was not given as it must be; exit code 2. The message says how. */
export class WrongUsage extends Error {}

/** What was asked for cannot be done, and why; exit code 1. */
export class Refused extends Error {}
