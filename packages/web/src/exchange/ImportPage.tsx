// /nhiem-vu/nhap: an earlier tracker's tasks, brought in from a workbook: template, file, what is wrong mended here, done.
import { useState } from 'react';
import { canSplitTask } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { sendFile } from '../graphql/sendFile.js';
import { useMe } from '../graphql/session.js';
import { FileField, type SentFile } from '../ui/FileField.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { useFields } from '../ui/useFields.js';
import { ImportCheck } from './ImportCheck.js';
import './import.css';

const NONE: { readonly files: readonly SentFile[] } = { files: [] };

export function ImportPage() {
  const { actingPost } = useMe();
  const form = useFields(NONE);
  const [isOrdered, setOrdered] = useState(false);
  const [file] = form.values.files;
  const mayImport = canSplitTask({ role: actingPost.role, onBehalfOf: actingPost.onBehalfOf });

  return (
    <Page
      crumbs={[<Link key="list" to="/nhiem-vu">{t`Nhiệm vụ`}</Link>]}
      meta={t`Từ bảng tính của phần mềm cũ, mỗi lần không quá 10.000 dòng`}
      title={t`Nhập nhiệm vụ`}
    >
      {!mayImport && <NoPermission />}
      {mayImport && isOrdered && <Ordered onAgain={() => (form.reset(NONE), setOrdered(false))} />}
      {mayImport && !isOrdered && (
        <div className="stack">
          <Section title={t`Chọn bảng tính`}>
            <div className="card-body stack">
              <p>
                <Trans>
                  Chưa có tệp theo mẫu?{' '}
                  <a className="inline-link" href="/templates/tasks.xlsx">
                    Tải tệp mẫu
                  </a>
                  , trong đó có hướng dẫn từng cột.
                </Trans>
              </p>
              <div className="form">
                <FileField
                  isSingle
                  accept=".xlsx"
                  field={form.bind('files')}
                  label={t`Bảng tính Excel (.xlsx)`}
                  send={sendFile}
                />
              </div>
            </div>
          </Section>
          {file && <ImportCheck fileId={file.id} key={file.id} onOrdered={() => setOrdered(true)} />}
        </div>
      )}
    </Page>
  );
}

function Ordered({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="card-body stack" role="status">
      <p>
        <Trans>Đang nhập. Ông/bà có thể làm việc khác; kết quả hiện ở mục Tác vụ trên đầu trang.</Trans>
      </p>
      <div className="verbs">
        <Link className="verb primary" to="/tac-vu">{t`Xem tác vụ`}</Link>
        <Link className="verb" search={{ xem: 'toi-giao' }} to="/nhiem-vu">{t`Xem nhiệm vụ`}</Link>
        <button className="verb" type="button" onClick={onAgain}>{t`Nhập tệp khác`}</button>
      </div>
    </div>
  );
}
