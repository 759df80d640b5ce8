import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { flushSync } from 'react-dom';
import './segments.css';

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** The key that picks it while the group has focus. */
  pickedBy?: string;
}

interface SegmentsProps<T extends string> {
  legend: string;
  value: T | null;
  options: readonly Segment<T>[];
  onChange: (value: T) => void;
  /** After a key of its own has picked a segment: the place to go on to. */
  onPicked?: (value: T) => void;
  /** Any other key pressed in the group. */
  onKey?: (event: KeyboardEvent) => void;
  error?: string | undefined;
  /** One under the other, with room for a line of text. */
  isList?: boolean;
  /** What `focusSegments` finds it by. */
  id?: string;
}

/** Radio buttons as large keys: arrows and space as always, and a digit or letter each while one of them has focus. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, value, options, onChange, onPicked, onKey, error, isList, id } = props;
  const name = useId();
  const pick = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const picked = options.find(({ pickedBy }) => pickedBy === event.key.toLowerCase());
    if (!picked) {
      onKey?.(event);
      return;
    }
    event.preventDefault();
    // Drawn at once: the place to go on to may come with the choice.
    flushSync(() => onChange(picked.value));
    onPicked?.(picked.value);
  };
  return (
    <fieldset
      id={id}
      className={isList ? 'segments segments--list' : 'segments'}
      onKeyDown={pick}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>{legend}</legend>
      <div className="segments__row">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.pickedBy && (
              <span className="segment__key" aria-hidden="true">
                {option.pickedBy.toUpperCase()}
              </span>
            )}
            <span className="segment__label">{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className="field__error" id={`${name}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Focus to the chosen radio of a group, else to its first. */
export function focusSegments(id: string): void {
  const group = document.getElementById(id);
  const target = group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
  target?.focus();
}
