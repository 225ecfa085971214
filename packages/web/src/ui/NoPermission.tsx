// The page exists, but not for this post: who could grant it.
import { Trans } from '@lingui/react/macro';
import { Empty } from './Empty.js';

export function NoPermission() {
  return (
    <div className="card">
      <Empty>
        <Trans>
          Chức vụ bạn đang dùng không được xem trang này. Nếu công việc cần, xin đề nghị người đứng đầu cơ quan hoặc
          quản trị của cơ quan cấp quyền, hoặc chuyển sang đơn vị khác ở đầu trang.
        </Trans>
      </Empty>
    </div>
  );
}
