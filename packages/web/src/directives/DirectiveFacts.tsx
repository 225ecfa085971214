// What is written at the head and foot of the document, and its original file.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { isSector } from '@ky-cuong/shared';
import { dayText, instantText } from '../ui/days.js';
import { Pairs } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import { useDirectiveNames } from './directiveName.js';
import type { Detail } from './DirectivePage.js';

function formName(form: Detail['form']): string | undefined {
  if (form === 'CONCLUSION') return t`Kết luận cuộc họp`;
  if (form === 'SPOKEN') return t`Chỉ đạo trực tiếp bằng lời`;
  return undefined;
}

export function DirectiveFacts({ directive }: { readonly directive: Detail }) {
  const { urgency, sector } = useWords();
  const { typeName } = useDirectiveNames();
  const { signatoryName, signatoryTitle, file, copyList } = directive;
  return (
    <Section title={t`Thông tin văn bản`}>
      <div className="card-body">
        <Pairs
          pairs={[
            [t`Số, ký hiệu`, directive.number ?? t`chưa có`],
            [t`Loại`, formName(directive.form) ?? typeName(directive.documentType)],
            [t`Cơ quan ban hành`, directive.issuerName],
            [
              directive.form === 'SPOKEN' ? t`Người chỉ đạo` : t`Người ký`,
              [signatoryTitle, signatoryName].filter(Boolean).join(' '),
            ],
            [t`Ngày ban hành`, dayText(directive.issuedOn)],
            [t`Ngày đến`, directive.receivedOn && dayText(directive.receivedOn)],
            [t`Độ khẩn`, urgency(directive.urgency)],
            [t`Lĩnh vực`, isSector(directive.sector) && sector(directive.sector)],
            [t`Hạn quán triệt`, directive.disseminateBy && dayText(directive.disseminateBy)],
            [t`Nơi nhận`, copyList.length > 0 && <Lines lines={copyList} />],
            [t`Tệp gốc`, file && <FileLink name={file.name} size={file.sizeBytes} url={file.url} />],
            [t`Vào sổ`, t`${directive.registeredByName}, ${instantText(directive.registeredAt)}`],
            [t`Ghi chú`, directive.note],
          ]}
        />
      </div>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function FileLink({ name, size, url }: { readonly name: string; readonly size: number; readonly url: string }) {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return (
    <a download href={url}>
      {name} <span className="meta">({t`${kilobytes} kB`})</span>
    </a>
  );
}
