import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';

interface ChooserProps {
  label: string;
  /** The name of the choice in the address. */
  name: 'belopp' | 'halvar';
  value: string;
  options: readonly (readonly [string, string])[];
}

/** A list whose choice stands in the address, so that a link shows what the sender saw. */
export function Chooser({ label, name, value, options }: ChooserProps) {
  const id = useId();
  const navigate = useNavigate();
  const choose = (next: string) =>
    void navigate({ to: '.', search: (search) => ({ ...search, [name]: next }), replace: true, resetScroll: false });
  return (
    <div className="chooser">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field__input" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
