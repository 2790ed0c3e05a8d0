/** A moment to come as GitHub tells it in `x-ratelimit-reset`: in seconds since 1970. */
export const epochSecondsIn = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds
