package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.credentials.document.print.Paper.Award;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.Holder;
import vn.gdnn.records.credentials.document.print.Paper.Issue;
import vn.gdnn.records.credentials.document.print.Paper.Numbers;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.Paper.Signer;

/** Diplomas to print. */
public final class Papers {

    public static final ZonedDateTime NOON = ZonedDateTime.of(2026, 6, 26, 12, 0, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final String ADDRESS = "https://gdnn.example.vn/verify/0123456789abcdefghjkmnpqrstvwxyz#";

    private Papers() {}

    public static Paper of(String fullName) {
        return of(fullName, null, null, false);
    }

    public static Paper of(String fullName, Bilingual sex, Bilingual mode, boolean highQuality) {
        return new Paper(
                new Award(
                        new Bilingual("Bằng tốt nghiệp cao đẳng", "College diploma"),
                        new Bilingual("Công nghệ thông tin (ứng dụng phần mềm)", "Information technology"),
                        new Bilingual("Xuất sắc", "Excellent"),
                        highQuality),
                new School(
                        new Bilingual("Trường Cao đẳng Minh họa Hà Nội", "Ha Noi Model College"),
                        new Bilingual("Hiệu trưởng", "Rector")),
                new Holder(fullName, new BirthDate("2003-02-07"), sex, mode),
                new Issue("Hà Nội", LocalDate.of(2026, 6, 25)),
                new Signer("Nguyễn Văn Hiệu", new Bilingual("Hiệu trưởng", "Rector")),
                new Numbers("CĐ 000123", "CDHN01.CD.2026/00017"),
                ADDRESS);
    }

    public static DiplomaPrinter.Enclosure enclosure(byte[] credential) {
        return new DiplomaPrinter.Enclosure(
                ADDRESS, "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U".repeat(12), NOON, 4096, credential);
    }
}
