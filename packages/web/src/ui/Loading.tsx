// While data is on its way: nothing for 200 ms, then a skeleton of the same height as it will need.
import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';

export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), 200);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div aria-busy="true" className={isSeen ? 'bones seen' : 'bones'} role="status">
      <span className="unseen">{t`Đang tải`}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div aria-hidden="true" className="bone" key={index} />
      ))}
    </div>
  );
}
