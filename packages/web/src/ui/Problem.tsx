// Something failed: what in plain words, the code for support, and another try; what was on the page stays.
import { t } from '@lingui/core/macro';
import { Verb } from './Verb.js';

interface ProblemProps {
  readonly message: string;
  readonly code?: string;
  readonly isRetrying?: boolean;
  readonly onRetry?: () => void;
}

export function Problem({ message, code, isRetrying, onRetry }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <p>{message}</p>
      {code && <p className="meta">{t`Mã lỗi: ${code}`}</p>}
      {onRetry && (
        <div className="verbs">
          <Verb isBusy={isRetrying} onClick={onRetry}>{t`Thử lại`}</Verb>
        </div>
      )}
    </div>
  );
}
