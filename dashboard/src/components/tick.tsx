import './tick.css';

interface TickProps {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}

/** A box to tick. */
export function Tick({ label, isOn, isDisabled, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} disabled={isDisabled} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
