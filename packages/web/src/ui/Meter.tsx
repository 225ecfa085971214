// How much of a whole is done.
interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
}

export function Meter({ label, value, of = 100 }: MeterProps) {
  const percent = of > 0 ? Math.min(100, Math.round((100 * value) / of)) : 0;
  return (
    <div
      aria-label={label}
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={percent}
      className="meter"
      role="progressbar"
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
