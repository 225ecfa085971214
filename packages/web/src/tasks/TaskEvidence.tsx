// What proves the work: files, to be downloaded.
import { t } from '@lingui/core/macro';
import { Section } from '../ui/Section.js';
import type { FileFactsFragment } from './generated/graphql.js';

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

export function FileList({ files }: { readonly files: readonly FileFactsFragment[] }) {
  return (
    <ul className="files small">
      {files.map(({ id, name, url, sizeBytes }) => (
        <li key={id}>
          <a download={name} href={url}>
            {name}
          </a>
          <span className="meta nowrap">{sizeText(sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}

export function TaskEvidence({ files }: { readonly files: readonly FileFactsFragment[] }) {
  return (
    <Section count={files.length} title={t`Minh chứng`}>
      <div className="card-body">
        {files.length > 0 ? <FileList files={files} /> : <p className="meta">{t`Chưa có tệp nào.`}</p>}
      </div>
    </Section>
  );
}
