interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly title: string; readonly disabled?: boolean; readonly tip?: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Leaves the caret where it is when used by mouse. */
  readonly keepFocus?: boolean;
}

/** A few exclusive choices side by side. */
export function Segments<Value extends string>({ label, options, value, onChange, keepFocus = false }: SegmentsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every engine.
    <div className="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="segment"
          aria-pressed={option.value === value}
          disabled={option.disabled}
          title={option.tip}
          onMouseDown={keepFocus ? (event) => event.preventDefault() : undefined}
          onClick={() => onChange(option.value)}
        >
          {option.title}
        </button>
      ))}
    </div>
  );
}
