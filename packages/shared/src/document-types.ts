// The types of document: the 29 administrative ones of NĐ 30/2020 (annex III), and those of Party bodies.

import type { Words } from './language.js';

export interface DocumentType {
  /** Unique in this list; the Party's own types begin with DANG-, because they share abbreviations with the State's. */
  readonly code: string;
  /** As it stands in the number; công văn and thư công have none. */
  readonly abbreviation: string | null;
  readonly name: Words;
  readonly isParty: boolean;
}

const type = (code: string, vi: string, en: string): DocumentType => ({
  code,
  abbreviation: code,
  name: { vi, en },
  isParty: false,
});

const party = (abbreviation: string, vi: string, en: string): DocumentType => ({
  code: `DANG-${abbreviation}`,
  abbreviation,
  name: { vi: `${vi} (Đảng)`, en: `${en} (Party)` },
  isParty: true,
});

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type('NQ', 'Nghị quyết', 'Resolution'),
  type('QĐ', 'Quyết định', 'Decision'),
  type('CT', 'Chỉ thị', 'Directive'),
  type('QC', 'Quy chế', 'Regulation'),
  type('QyĐ', 'Quy định', 'Rules'),
  type('TC', 'Thông cáo', 'Communiqué'),
  type('TB', 'Thông báo', 'Notice'),
  type('HD', 'Hướng dẫn', 'Guidance'),
  type('CTr', 'Chương trình', 'Programme'),
  type('KH', 'Kế hoạch', 'Plan'),
  type('PA', 'Phương án', 'Option plan'),
  type('ĐA', 'Đề án', 'Scheme'),
  type('DA', 'Dự án', 'Project'),
  type('BC', 'Báo cáo', 'Report'),
  type('BB', 'Biên bản', 'Minutes'),
  type('TTr', 'Tờ trình', 'Submission'),
  type('HĐ', 'Hợp đồng', 'Contract'),
  { ...type('CV', 'Công văn', 'Official letter'), abbreviation: null },
  type('CĐ', 'Công điện', 'Dispatch'),
  type('BGN', 'Bản ghi nhớ', 'Memorandum'),
  type('BTT', 'Bản thỏa thuận', 'Agreement'),
  type('GUQ', 'Giấy ủy quyền', 'Authorisation'),
  type('GM', 'Giấy mời', 'Invitation'),
  type('GGT', 'Giấy giới thiệu', 'Letter of introduction'),
  type('GNP', 'Giấy nghỉ phép', 'Leave permit'),
  type('PG', 'Phiếu gửi', 'Dispatch slip'),
  type('PC', 'Phiếu chuyển', 'Transfer slip'),
  type('PB', 'Phiếu báo', 'Notice slip'),
  { ...type('TCG', 'Thư công', 'Official note'), abbreviation: null },

  party('NQ', 'Nghị quyết', 'Resolution'),
  party('QĐ', 'Quyết định', 'Decision'),
  party('CT', 'Chỉ thị', 'Directive'),
  party('KL', 'Kết luận', 'Conclusion'),
  party('QC', 'Quy chế', 'Regulation'),
  party('QĐi', 'Quy định', 'Rules'),
  party('TT', 'Thông tri', 'Circular'),
  party('HD', 'Hướng dẫn', 'Guidance'),
  party('TB', 'Thông báo', 'Notice'),
  party('CTr', 'Chương trình', 'Programme'),
  party('KH', 'Kế hoạch', 'Plan'),
  party('BC', 'Báo cáo', 'Report'),
  party('TTr', 'Tờ trình', 'Submission'),
  party('CV', 'Công văn', 'Official letter'),
];

const byCode = new Map(DOCUMENT_TYPES.map((each) => [each.code, each]));

export const documentType = (code: string): DocumentType | undefined => byCode.get(code);

/** Whether an abbreviation of the State's types stands there, as opposed to the name of an issuer. */
export const isTypeAbbreviation = (text: string): boolean =>
  DOCUMENT_TYPES.some(({ abbreviation, isParty }) => abbreviation === text && !isParty);
