// Where one is in a form of several steps; steps already passed can be gone back to.
import { t } from '@lingui/core/macro';

interface StepsProps {
  readonly names: readonly string[];
  readonly at: number;
  readonly onGo: (step: number) => void;
}

export function Steps({ names, at, onGo }: StepsProps) {
  return (
    <nav aria-label={t`Các bước`}>
      <ol className="steps">
        {names.map((name, index) => (
          <li key={name}>
            {index < at ? (
              <button type="button" onClick={() => onGo(index)}>
                <b>{index + 1}</b> <span className="step-name">{name}</span>
              </button>
            ) : (
              <span aria-current={index === at ? 'step' : undefined}>
                <b>{index + 1}</b> <span className="step-name">{name}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
