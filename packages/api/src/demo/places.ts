// The places of Đồng Tháp by official code as of October 2023 (General Statistics Office): 12 districts, 143 communes.

export interface DistrictPlace {
  readonly code: string;
  readonly name: string;
  /** Name by official code, in the order of the codes. */
  readonly communes: Readonly<Record<string, string>>;
}

export const PROVINCE_PLACE = { code: '87', name: 'Tỉnh Đồng Tháp' };

const TABLE = `
866 Thành phố Cao Lãnh
  29863 Phường 11, 29866 Phường 1, 29869 Phường 2, 29872 Phường 4, 29875 Phường 3, 29878 Phường 6, 29881 Xã Mỹ Ngãi,
  29884 Xã Mỹ Tân, 29887 Xã Mỹ Trà, 29888 Phường Mỹ Phú, 29890 Xã Tân Thuận Tây, 29892 Phường Hoà Thuận,
  29893 Xã Hòa An, 29896 Xã Tân Thuận Đông, 29899 Xã Tịnh Thới
867 Thành phố Sa Đéc
  29902 Phường 3, 29905 Phường 1, 29908 Phường 4, 29911 Phường 2, 29914 Xã Tân Khánh Đông, 29917 Phường Tân Quy Đông,
  29919 Phường An Hoà, 29920 Xã Tân Quy Tây, 29923 Xã Tân Phú Đông
868 Thành phố Hồng Ngự
  29954 Phường An Lộc, 29955 Phường An Thạnh, 29959 Xã Bình Thạnh, 29965 Xã Tân Hội, 29978 Phường An Lạc,
  29986 Phường An Bình B, 29989 Phường An Bình A
869 Huyện Tân Hồng
  29926 Thị trấn Sa Rài, 29929 Xã Tân Hộ Cơ, 29932 Xã Thông Bình, 29935 Xã Bình Phú, 29938 Xã Tân Thành A,
  29941 Xã Tân Thành B, 29944 Xã Tân Phước, 29947 Xã Tân Công Chí, 29950 Xã An Phước
870 Huyện Hồng Ngự
  29956 Xã Thường Phước 1, 29962 Xã Thường Thới Hậu A, 29971 Thị trấn Thường Thới Tiền, 29974 Xã Thường Phước 2,
  29977 Xã Thường Lạc, 29980 Xã Long Khánh A, 29983 Xã Long Khánh B, 29992 Xã Long Thuận, 29995 Xã Phú Thuận B,
  29998 Xã Phú Thuận A
871 Huyện Tam Nông
  30001 Thị trấn Tràm Chim, 30004 Xã Hoà Bình, 30007 Xã Tân Công Sính, 30010 Xã Phú Hiệp, 30013 Xã Phú Đức,
  30016 Xã Phú Thành B, 30019 Xã An Hòa, 30022 Xã An Long, 30025 Xã Phú Cường, 30028 Xã Phú Ninh, 30031 Xã Phú Thọ,
  30034 Xã Phú Thành A
872 Huyện Tháp Mười
  30037 Thị trấn Mỹ An, 30040 Xã Thạnh Lợi, 30043 Xã Hưng Thạnh, 30046 Xã Trường Xuân, 30049 Xã Tân Kiều,
  30052 Xã Mỹ Hòa, 30055 Xã Mỹ Quý, 30058 Xã Mỹ Đông, 30061 Xã Đốc Binh Kiều, 30064 Xã Mỹ An, 30067 Xã Phú Điền,
  30070 Xã Láng Biển, 30073 Xã Thanh Mỹ
873 Huyện Cao Lãnh
  30076 Thị trấn Mỹ Thọ, 30079 Xã Gáo Giồng, 30082 Xã Phương Thịnh, 30085 Xã Ba Sao, 30088 Xã Phong Mỹ,
  30091 Xã Tân Nghĩa, 30094 Xã Phương Trà, 30097 Xã Nhị Mỹ, 30100 Xã Mỹ Thọ, 30103 Xã Tân Hội Trung, 30106 Xã An Bình,
  30109 Xã Mỹ Hội, 30112 Xã Mỹ Hiệp, 30115 Xã Mỹ Long, 30118 Xã Bình Hàng Trung, 30121 Xã Mỹ Xương,
  30124 Xã Bình Hàng Tây, 30127 Xã Bình Thạnh
874 Huyện Thanh Bình
  30130 Thị trấn Thanh Bình, 30133 Xã Tân Quới, 30136 Xã Tân Hòa, 30139 Xã An Phong, 30142 Xã Phú Lợi,
  30145 Xã Tân Mỹ, 30148 Xã Bình Tấn, 30151 Xã Tân Huề, 30154 Xã Tân Bình, 30157 Xã Tân Thạnh, 30160 Xã Tân Phú,
  30163 Xã Bình Thành, 30166 Xã Tân Long
875 Huyện Lấp Vò
  30169 Thị trấn Lấp Vò, 30172 Xã Mỹ An Hưng A, 30175 Xã Tân Mỹ, 30178 Xã Mỹ An Hưng B, 30181 Xã Tân Khánh Trung,
  30184 Xã Long Hưng A, 30187 Xã Vĩnh Thạnh, 30190 Xã Long Hưng B, 30193 Xã Bình Thành, 30196 Xã Định An,
  30199 Xã Định Yên, 30202 Xã Hội An Đông, 30205 Xã Bình Thạnh Trung
876 Huyện Lai Vung
  30208 Thị trấn Lai Vung, 30211 Xã Tân Dương, 30214 Xã Hòa Thành, 30217 Xã Long Hậu, 30220 Xã Tân Phước,
  30223 Xã Hòa Long, 30226 Xã Tân Thành, 30229 Xã Long Thắng, 30232 Xã Vĩnh Thới, 30235 Xã Tân Hòa, 30238 Xã Định Hòa,
  30241 Xã Phong Hòa
877 Huyện Châu Thành
  30244 Thị trấn Cái Tàu Hạ, 30247 Xã An Hiệp, 30250 Xã An Nhơn, 30253 Xã Tân Nhuận Đông, 30256 Xã Tân Bình,
  30259 Xã Tân Phú Trung, 30262 Xã Phú Long, 30265 Xã An Phú Thuận, 30268 Xã Phú Hựu, 30271 Xã An Khánh,
  30274 Xã Tân Phú, 30277 Xã Hòa Tân`;

const COMMUNE = /(\d{5}) ([^,\n]+)/g;

/** A district begins at the margin, its communes follow indented. */
export const DISTRICT_PLACES: readonly DistrictPlace[] = TABLE.trim()
  .split(/\n(?=\d)/)
  .map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    const communes = [...lines.join('\n').matchAll(COMMUNE)].map(
      ([, code = '', name = '']) => [code, name.trim()] as const,
    );
    return { code: heading.slice(0, 3), name: heading.slice(4), communes: Object.fromEntries(communes) };
  });
