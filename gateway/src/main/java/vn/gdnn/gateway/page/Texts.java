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

    @Message("Bản này không còn được dùng; hãy yêu cầu người được cấp xuất trình bản cấp lại.")
    String replacedDetail();

    @Message("Văn bằng đã bị thu hồi, hủy bỏ")
    String revoked();

    @Message("Không còn giá trị từ ngày {date}.")
    String revokedSince(String date);

    @Message("Không còn giá trị.")
    String revokedDetail();

    @Message("Văn bằng chưa được cấp vào ngày này")
    String notYetIssued();

    @Message("Văn bằng có trong sổ gốc nhưng được cấp sau ngày đã hỏi.")
    String notYetIssuedDetail();

    @Message("Sổ gốc chưa biết văn bằng này vào ngày đã hỏi")
    String notYetKnown();

    @Message("Văn bằng được ghi vào sổ gốc sau ngày đã hỏi.")
    String notYetKnownDetail();

    @Message("Ngày này chưa đến")
    String dayToCome();

    @Message("Không thể biết tình trạng của văn bằng vào một ngày sau hôm nay; hãy chọn ngày khác.")
    String dayToComeDetail();

    @Message("Ngày nhập chưa đọc được")
    String dayNotReadable();

    @Message("Hãy ghi ngày như 31/12/2001, không sau hôm nay.")
    String dayNotReadableDetail();

    @Message("Theo Quyết định số {number} ngày {date}.")
    String byDecision(String number, String date);

    @Message("Chương trình")
    String programmeRemark();

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

    @Message("Kiểm tra bằng số văn bằng")
    String numberTitle();

    @Message(
            "Nhập một số ghi trên văn bằng cùng họ tên và ngày sinh của người được cấp. Không phân biệt chữ hoa, chữ thường; không bắt buộc gõ dấu.")
    String numberHint();

    @Message("Gõ như trên văn bằng, ví dụ 09/03/2004; nếu văn bằng chỉ ghi tháng, năm hoặc năm sinh: 3/1976 hoặc 1976.")
    String birthHint();

    @Message("Loại số")
    String numberKind();

    @Message("Số văn bằng")
    String number();

    @Message("Mã cơ sở cấp (không bắt buộc)")
    String institutionCode();

    @Message("Kiểm tra một tệp")
    String fileTitle();

    @Message(
            "Tệp PDF của văn bằng hay chứng nhận bồi dưỡng, hoặc bản số của chúng (JSON, JWT), không quá 4 MB. Tệp chỉ được đọc để kiểm tra, không được lưu lại.")
    String fileHint();

    @Message("Chọn tệp")
    String file();

    @Message("Kiểm tra tệp")
    String checkFile();

    @Message("Ba cách kiểm tra một văn bằng: mã hoặc liên kết trên văn bằng, số văn bằng, hoặc tệp.")
    String verifyIntro();

    @Message("Kiểm tra khi không có mạng hoặc hệ thống tạm ngừng")
    String offlineLink();

    @Message("Kiểm tra không cần hệ thống này")
    String offlineTitle();

    @Message(
            "Mã QR trên văn bằng mang sẵn nội dung chính và chữ ký của cơ sở cấp. Ứng dụng có khóa công khai của cơ sở (tệp did.json, lưu sẵn được) kiểm tra được chữ ký đó mà không cần mạng. Mã QR cho biết văn bằng đúng tại ngày cấp, không cho biết việc thu hồi về sau.")
    String offlineQr();

    @Message(
            "Tình trạng thu hồi nằm trong danh sách trạng thái đã ký của từng cơ sở, là tệp tĩnh mà nơi nào cũng có thể sao lưu và phục vụ. Mỗi danh sách ghi rõ thời hạn; danh sách càng mới thì thông tin càng mới.")
    String offlineStatus();

    @Message("Chương trình dòng lệnh register-verifier kiểm tra nhật ký của sổ gốc chỉ bằng các tệp công khai.")
    String offlineTool();

    @Message("Dữ liệu văn bằng không khớp")
    String inconsistent();

    @Message(
            "Nội dung trong sổ gốc khác với văn bằng số mà cơ sở đã ký. Không được coi văn bằng này là hợp lệ; hãy liên hệ cơ sở cấp.")
    String inconsistentDetail();

    @Message("Có nhiều văn bằng phù hợp")
    String ambiguous();

    @Message("Hãy nhập thêm mã cơ sở cấp.")
    String ambiguousDetail();

    @Message("Thông tin nhập chưa đọc được")
    String notReadable();

    @Message(
            "Cần một số văn bằng, họ tên và ngày sinh; ngày viết như 31/12/2001, không sau hôm nay; nếu văn bằng chỉ ghi tháng, năm hoặc năm sinh thì viết 12/2001 hoặc 2001.")
    String notReadableDetail();

    @Message("Nội dung dưới đây có hiệu lực từ ngày {date}.")
    String correctedOn(String date);

    @Message("Được thay từ ngày {date}.")
    String replacedOn(String date);

    @Message("Bản cấp lại: số hiệu {serial}, số vào sổ gốc {register}.")
    String replacedBy(String serial, String register);

    @Message("Thay cho văn bằng")
    String replaces();

    @Message("Văn bằng cũ do cơ sở ghi lại, không cấp qua hệ thống này")
    String takenOver();

    @Message(
            "{school} ghi lại văn bằng này ngày {date} từ {source}. Hệ thống không cấp và không xác nhận hiệu lực của văn bằng; khi cần, hãy hỏi cơ sở đã ghi lại.")
    String takenOverDetail(String school, String date, String source);

    @Message("Văn bằng, theo chữ trên giấy")
    String qualificationAsWritten();

    @Message("Trường, theo chữ trên giấy")
    String schoolAsWritten();

    @Message("Ngày cấp ghi trên giấy")
    String dayOnPaper();

    @Message("Cơ sở ghi lại")
    String recordedBy();

    @Message("Bản trích từ sổ gốc đã số hóa (PDF có chữ ký số, không phải văn bằng)")
    String openExtract();

    @Message("Tệp là thật: bản trích về một văn bằng cũ do cơ sở ghi lại")
    String fileTakenOver();

    @Message("Giới tính")
    String sex();

    @Message("Hình thức đào tạo")
    String trainingMode();

    @Message("Tình trạng vào ngày {date}.")
    String stateOn(String date);

    @Message("Văn bằng có hợp lệ vào một ngày khác không?")
    String onTitle();

    @Message("Ngày")
    String onLabel();

    @Message("Tài liệu của văn bằng")
    String filesTitle();

    @Message("Văn bằng PDF có chữ ký số")
    String openDocument();

    @Message("Văn bằng số (JSON-LD, W3C Verifiable Credential)")
    String openCredential();

    @Message("Bằng chứng trong nhật ký của sổ gốc")
    String openProof();

    @Message("Tệp là thật và văn bằng đang có giá trị")
    String fileValid();

    @Message("Tệp là thật nhưng bản này của văn bằng không còn giá trị")
    String fileNotInForce();

    @Message("Tệp là thật theo niêm phong và theo sổ gốc lúc đó, nhưng không còn đúng với sổ gốc hiện nay.")
    String fileOfEarlierWords();

    @Message("Tệp không đáng tin cậy")
    String fileFailed();

    @Message("Tệp không có chữ ký số nào để kiểm tra")
    String fileUnsigned();

    @Message(
            "Bản quét, ảnh chụp hoặc tệp không có chữ ký số không nói lên giấy tờ là thật hay giả. Hãy tra cứu bằng mã QR, mã hoặc số hiệu in trên giấy.")
    String fileUnsignedDetail();

    @Message("Tệp là thật và chứng nhận bồi dưỡng đang có hiệu lực")
    String fileCertificateValid();

    @Message("Tệp là thật nhưng chứng nhận bồi dưỡng không còn hiệu lực")
    String fileCertificateNotInForce();

    @Message("Tệp đúng là tệp của chứng nhận, nhưng chữ ký của tệp không còn giá trị")
    String fileCertificateSealDisowned();

    @Message(
            "Tệp được ký bằng khóa mà bên cấp đã từ bỏ. Hãy căn cứ vào thông tin về chứng nhận dưới đây, không căn cứ vào tệp.")
    String fileCertificateSealDisownedDetail();

    @Message("Tệp quá lớn")
    String fileTooLarge();

    @Message("Chưa chọn tệp")
    String fileMissing();

    @Message("Không kiểm tra được tệp này")
    String fileNotCheckable();

    @Message("Từng bước kiểm tra và lý do:")
    String fileDetail();

    @Message("Đạt")
    String passed();

    @Message("Không đạt")
    String failed();

    @Message("Không kiểm tra")
    String notChecked();

    @Message("Cho phép kiểm tra văn bằng")
    String consents();

    @Message(
            "Người giữ văn bằng có thể cho phép một nơi tuyển dụng kiểm tra văn bằng này, thấy từng lần kiểm tra và rút lại bất cứ lúc nào. Mỗi lần cho phép có hạn không quá một năm.")
    String consentsIntro();

    @Message("Xác nhận văn bằng là của bạn")
    String holderTitle();

    @Message(
            "Nhập mã của người giữ văn bằng mà cơ sở cấp đã giao cùng văn bằng, ví dụ 4H8R-T2WQ-9B5C-M7XD. Mã này không ghi trên văn bằng; nếu mất, hãy đề nghị cơ sở cấp mã mới.")
    String holderHint();

    @Message("Mã của người giữ văn bằng")
    String holderCode();

    @Message("Tiếp tục")
    String holderContinue();

    @Message(
            "Mã đã nhập không phải của người giữ văn bằng này. Hãy xem lại mã được giao cùng văn bằng, hoặc đề nghị cơ sở cấp mã mới.")
    String holderMisfit();

    @Message("Cho phép một nơi kiểm tra")
    String consentNew();

    @Message("Nơi được phép kiểm tra")
    String consentAudience();

    @Message("Mục đích")
    String consentPurpose();

    @Message("Đến hết ngày")
    String consentUntil();

    @Message("Cho phép")
    String consentGive();

    @Message("Đã cho phép")
    String consentGiven();

    @Message("Gửi mã này cho nơi được phép kiểm tra. Mã chỉ hiện một lần này.")
    String consentToken();

    @Message(
            "Cần tên nơi được phép, mục đích và một ngày không quá một năm kể từ hôm nay; một văn bằng có nhiều nhất 50 lần cho phép còn hiệu lực.")
    String consentMisread();

    @Message("Đã rút lại lúc")
    String consentWithdrawn();

    @Message("Đã kiểm tra")
    String consentUsed();

    @Message("Thử kiểm tra nhưng bị từ chối")
    String consentTried();

    @Message("Rút lại")
    String consentWithdraw();

    @Message(
            "Trường đã từ bỏ khóa dùng để niêm phong các tệp của văn bằng này vì khóa có thể đã lọt vào tay người khác. Nội dung sổ gốc vẫn giữ nguyên giá trị; các tệp sẽ được cấp lại sau khi trường niêm phong lại.")
    String sealDisowned();

    @Message("Văn bằng đã được niêm phong lại vì một khóa bị từ bỏ. Không dùng các tệp cũ.")
    String sealedAnew();

    @Message("Sổ gốc có tệp này, nhưng niêm phong của tệp không còn giá trị")
    String fileSealDisowned();

    @Message(
            "Tệp có trong sổ gốc nhưng được niêm phong bằng khóa mà trường đã từ bỏ. Hãy căn cứ vào nội dung sổ gốc dưới đây, không căn cứ vào tệp.")
    String fileSealDisownedDetail();

    @Message("Mở văn bằng đã được niêm phong lại (PDF)")
    String openSealedAnew();

    @Message("Trường chưa niêm phong lại văn bằng; hiện chưa có tệp mới.")
    String fileSealAwaited();

    @Message("Chứng nhận bồi dưỡng")
    String certificateTitle();

    @Message("Tệp của chứng nhận")
    String certificateFiles();

    @Message("Chứng nhận có hiệu lực")
    String certificateInForce();

    @Message("Chứng nhận này do cơ sở nêu dưới đây cấp và đang có hiệu lực.")
    String certificateInForceDetail();

    @Message("Chứng nhận đã hết hiệu lực")
    String certificateExpired();

    @Message("Chứng nhận có giá trị đến hết ngày {date}.")
    String certificateExpiredDetail(String date);

    @Message("Chứng nhận đã bị thu hồi")
    String certificateRevoked();

    @Message("Không còn giá trị từ ngày {date}.")
    String certificateRevokedDetail(String date);

    @Message("Không xác định được chứng nhận có giá trị hay không")
    String certificateUndetermined();

    @Message(
            "Khóa đã ký chứng nhận này bị từ bỏ, và không có bằng chứng nào khác cho thấy cơ sở đã cấp chứng nhận. Hãy hỏi cơ sở nêu dưới đây.")
    String certificateUndeterminedDetail();

    @Message("Cơ sở đã từ bỏ khóa dùng để ký; không căn cứ vào các tệp đã tải về trước đây.")
    String certificateSealDisowned();

    @Message("Không tìm thấy chứng nhận")
    String certificateUnknown();

    @Message("Không có chứng nhận nào mang mã này. Hãy kiểm tra lại mã hoặc liên kết.")
    String certificateUnknownDetail();

    @Message("Việc cấp đã được ghi vào nhật ký chung, không ai sửa được.")
    String certificateLogged();

    @Message("Đang chờ ghi vào nhật ký chung ({seconds} giây).")
    String certificatePending(long seconds);

    @Message("Hiện chưa hỏi được nhật ký chung.")
    String certificateLogSilent();

    @Message("Khóa bồi dưỡng")
    String certificateTraining();

    @Message("Đơn vị tổ chức")
    String certificateProvider();

    @Message("Ngày hoàn thành")
    String certificateCompletedOn();

    @Message("Đơn vị công tác")
    String certificateSchool();

    @Message("Nơi cấp")
    String certificateIssuer();

    @Message("Số chứng nhận")
    String certificateNumber();

    @Message("Có giá trị đến hết ngày")
    String certificateValidUntil();

    @Message("Mở chứng nhận (PDF)")
    String certificateDocument();

    @Message("Xem câu trả lời và bằng chứng trong nhật ký (JSON)")
    String certificateData();
}
