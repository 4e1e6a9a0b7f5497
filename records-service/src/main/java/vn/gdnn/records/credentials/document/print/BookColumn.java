package vn.gdnn.records.credentials.document.print;

/** The columns of the register on paper, with their widths in points: together what lies between the margins. */
enum BookColumn {
    NUMBER("TT", 22),
    REGISTER_NUMBER("Số vào sổ gốc", 90),
    SERIAL_NUMBER("Số hiệu", 62),
    NAME("Họ và tên", 96),
    BORN("Ngày sinh", 56),
    QUALIFICATION("Văn bằng; ngành, nghề", 112),
    CLASS("Xếp loại", 44),
    DECISION("Quyết định công nhận tốt nghiệp", 72),
    ISSUED("Ngày cấp; người ký", 70),
    RECEIVED("Người nhận ký", 58),
    NOTE("Ghi chú", 88);

    private final String title;
    private final double width;

    BookColumn(String title, double width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }
}
