package vn.gdnn.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages in Vietnamese; the English ones stand in {@code messages/msg_en.properties}. */
@MessageBundle(locale = "vi")
public interface Texts {

    @Message("Giáo dục nghề nghiệp số")
    String name();

    @Message("Tới nội dung chính")
    String skip();

    @Message("Trang chủ")
    String home();

    @Message("Tra cứu văn bằng")
    String verification();

    @Message("Tài liệu kỹ thuật")
    String documentation();

    @Message("English")
    String otherLanguage();

    @Message("Hệ thống dịch vụ dữ liệu của giáo dục nghề nghiệp Việt Nam")
    String tagline();

    @Message(
            "Nơi các cơ sở giáo dục nghề nghiệp gửi dữ liệu về nhà giáo, chương trình, người học và văn bằng; nơi cơ quan quản lý xem số liệu; và nơi bất kỳ ai cũng có thể kiểm tra một văn bằng.")
    String about();

    @Message("Kiểm tra một văn bằng")
    String checkDiploma();

    @Message("Nhập mã tra cứu hoặc liên kết ghi trên văn bằng.")
    String checkHint();

    @Message("Mã hoặc liên kết tra cứu")
    String idLabel();

    @Message("Tra cứu")
    String submit();

    @Message("Dành cho nhà phát triển")
    String forDevelopers();

    @Message("Mô tả đầy đủ các giao diện lập trình (OpenAPI), dùng thử ngay trên trình duyệt.")
    String forDevelopersHint();

    @Message("Mở tài liệu")
    String openDocumentation();

    @Message("Tải mô tả OpenAPI")
    String downloadContract();

    @Message("Văn bằng hợp lệ")
    String valid();

    @Message("Văn bằng này có trong sổ gốc và đang có giá trị.")
    String validDetail();

    @Message("Văn bằng hợp lệ, đã được chỉnh sửa nội dung")
    String corrected();

    @Message("Văn bằng này đang có giá trị; thông tin dưới đây là thông tin sau khi chỉnh sửa.")
    String correctedDetail();

    @Message("Văn bằng đã được thay bằng bản cấp lại")
    String replaced();

    @Message("Bản này không còn được dùng; hãy yêu cầu người học xuất trình bản cấp lại.")
    String replacedDetail();

    @Message("Văn bằng đã bị thu hồi, hủy bỏ")
    String revoked();

    @Message("Không còn giá trị từ ngày {date}.")
    String revokedSince(String date);

    @Message("Không còn giá trị.")
    String revokedDetail();

    @Message("Không tìm thấy văn bằng")
    String unknown();

    @Message("Không có văn bằng nào trong sổ gốc mang mã này. Hãy kiểm tra lại mã đã nhập.")
    String unknownDetail();

    @Message("Chưa tra cứu được")
    String unavailable();

    @Message(
            "Dịch vụ tra cứu tạm thời gián đoạn. Điều này không nói gì về giá trị của văn bằng; hãy thử lại sau ít phút.")
    String unavailableDetail();

    @Message("Lý do")
    String ground();

    @Message("Thông tin văn bằng")
    String diploma();

    @Message("Họ và tên")
    String fullName();

    @Message("Ngày sinh")
    String dateOfBirth();

    @Message("Loại văn bằng")
    String qualification();

    @Message("Cơ sở cấp")
    String institution();

    @Message("Ngành, nghề")
    String occupation();

    @Message("Xếp loại tốt nghiệp")
    String graduationClass();

    @Message("Số hiệu")
    String serialNumber();

    @Message("Số vào sổ gốc")
    String registerNumber();

    @Message("Ngày cấp")
    String issuedOn();

    @Message("Số quyết định tốt nghiệp")
    String decisionNumber();

    @Message("Người ký")
    String signedBy();

    @Message("Thông tin tại thời điểm {time}.")
    String asOf(String time);

    @Message("Tra cứu văn bằng khác")
    String another();
}
