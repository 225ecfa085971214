// /tro-giup: what each page is for, in a minute's reading, and the keys that save taps.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Pairs } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { areKeysOn, turnKeys } from '../ui/useKeys.js';

export function HelpPage() {
  return (
    <Page title={t`Trợ giúp`}>
      <div className="stack">
        <Section title={t`Mỗi trang để làm gì`}>
          <div className="card-body">
            <Pairs pairs={pages()} />
          </div>
        </Section>
        <Section title={t`Phím tắt`}>
          <div className="card-body">
            <Pairs
              pairs={[
                [t`/ hoặc Ctrl K`, t`tìm mọi thứ: việc, văn bản, cơ quan, người, trang`],
                ['J, K', t`trong danh sách nhiệm vụ: xuống, lên một dòng`],
                [t`Enter, dấu cách`, t`xem nhanh nhiệm vụ đang chọn; Enter lần nữa để mở cả trang`],
                ['Esc', t`đóng xem nhanh`],
                ['X', t`chọn để đôn đốc nhiều việc một lần`],
                ['F6', t`đến nút Hoàn tác của thông báo`],
              ]}
            />
            <KeysSwitch />
          </div>
        </Section>
        <Section title={t`Khi cần người giúp`}>
          <p className="card-note">
            <Trans>
              Quên mật khẩu, sai chức vụ, thiếu quyền: xin gọi quản trị của cơ quan bạn. Khi báo lỗi, xin đọc mã lỗi
              hiện trên màn hình.
            </Trans>
          </p>
        </Section>
      </div>
    </Page>
  );
}

// Speech input and some hands press single letters without meaning to.
function KeysSwitch() {
  const [isOn, setOn] = useState(areKeysOn);
  const turn = (next: boolean) => {
    turnKeys(next);
    setOn(next);
  };
  return (
    <label className="choice">
      <input checked={isOn} type="checkbox" onChange={(event) => turn(event.target.checked)} />
      {t`Dùng phím tắt trên máy này`}
    </label>
  );
}

function pages(): readonly (readonly [string, string])[] {
  return [
    [t`Tổng quan`, t`Điều gì đang chờ bạn quyết định, điều gì đã trễ, điều gì sắp trễ và vì sao.`],
    [t`Cần quyết định`, t`Một hàng đợi: nhận việc, tiếp nhận văn bản, xác nhận hoàn thành, quán triệt.`],
    [
      t`Nhiệm vụ`,
      t`Việc đã giao và được giao; việc trễ đứng trước. Địa chỉ trang giữ nguyên bộ lọc, gửi cho nhau được.`,
    ],
    [
      t`Văn bản chỉ đạo`,
      t`Văn bản của cấp trên và của cơ quan; ai đã tiếp nhận, ai đã quán triệt, việc nào phát sinh.`,
    ],
    [t`Cơ quan, Cán bộ`, t`Cây tổ chức theo từng ngày, người đứng đầu và cách liên hệ.`],
  ];
}
