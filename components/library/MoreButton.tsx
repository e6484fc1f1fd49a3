interface Props {
  readonly label: string;
  readonly isNeeded: boolean;
  readonly onPress: () => void;
}

/** Draws more of a long list. */
export function MoreButton({ label, isNeeded, onPress }: Props) {
  if (!isNeeded) return null;
  return (
    <button class="btn more" type="button" onClick={onPress}>
      {label}
    </button>
  );
}
