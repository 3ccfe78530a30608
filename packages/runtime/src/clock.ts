/** Time as an argument: nothing else in the project asks the machine what time it is when the answer decides something. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
