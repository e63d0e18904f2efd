/** The tonic, A3. The target sounds as this note. */
export const TONIC_HZ = 220;
/** A major pentatonic over two octaves, in semitones above the tonic: any two of its notes go together. */
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24] as const;

/** What the pitch of a cost is measured against. */
export interface Range {
  /** Sounds as the tonic, as does everything below. */
  readonly target: number;
  /** Sounds two octaves above the tonic, as does everything above. */
  readonly full: number;
}

export const semitonesUp = (semitones: number): number => TONIC_HZ * 2 ** (semitones / 12);

/** The note of a cost: the further above the target, the higher. */
export function pitchOf(cost: number, { target, full }: Range): number {
  const share = full > target ? (cost - target) / (full - target) : 0;
  const step = Math.round(Math.min(1, Math.max(0, share)) * (SCALE.length - 1));
  return semitonesUp(SCALE[step] as number);
}
