// Files go up at once, one by one; the form keeps only their ids.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Field, describedBy, type Bound, type Labelled } from './Field.js';

export interface SentFile {
  readonly id: string;
  readonly name: string;
}

interface FileFieldProps extends Labelled {
  readonly field: Bound<readonly SentFile[]>;
  /** Sends one file; throws an Error whose message a person may read. */
  readonly send: (file: File) => Promise<SentFile>;
  readonly isSingle?: boolean;
  readonly accept?: string;
}

export function FileField({ field, send, isSingle, accept, ...rest }: FileFieldProps) {
  const { id, name, value, error, onChange } = field;
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const shown = problem ?? error;

  async function take(files: FileList | null): Promise<void> {
    if (!files || files.length === 0) return;
    setSending(true);
    setProblem(undefined);
    let kept = isSingle ? [] : [...value];
    try {
      for (const file of files) {
        kept = [...kept, await send(file)];
        onChange(kept);
      }
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : t`Không gửi được tệp. Xin thử lại.`);
    }
    setSending(false);
  }

  return (
    <Field {...rest} error={shown} id={id}>
      <input
        accept={accept}
        aria-describedby={describedBy(id, { hint: rest.hint, error: shown })}
        className="file-input"
        disabled={isSending}
        id={id}
        multiple={!isSingle}
        name={name}
        type="file"
        onChange={(event) => {
          void take(event.target.files);
          event.target.value = '';
        }}
      />
      {/* The browser's own button speaks the browser's language; ours speaks the person's. */}
      <label className="verb file-verb" htmlFor={id}>
        {isSingle ? t`Chọn tệp` : t`Chọn các tệp`}
      </label>
      <span className="meta" role="status">
        {isSending ? t`Đang gửi tệp…` : ''}
      </span>
      {value.length > 0 && (
        <ul>
          {value.map((file) => (
            <li className="inline" key={file.id}>
              <span>{file.name}</span>
              <button
                aria-label={t`Bỏ tệp ${file.name}`}
                className="link"
                type="button"
                onClick={() => onChange(value.filter(({ id: other }) => other !== file.id))}
              >{t`Bỏ`}</button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
