/** Parts of a whole as people read them. */

/** A part from 0 to 1 in whole percent: `34 %`, `under 1 %`, `over 99 %`. Nothing is `0 %`, and so is what is no number. */
export const formatShare = (part: number): string => {
  if (!(part > 0)) return '0 %'
  if (part >= 1) return '100 %'
  const percent = Math.round(part * 100)
  if (percent === 0) return 'under 1 %'
  return percent === 100 ? 'over 99 %' : `${percent} %`
}
