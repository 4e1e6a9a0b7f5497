package vn.gdnn.records.credentials.registerbook;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.credentials.document.print.BookPaper;
import vn.gdnn.records.credentials.document.print.WrittenDay;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.DiplomaStatus;

/** An entry of the register as it stands, with what became of it. */
record BookEntry(UUID student, DiplomaNumbers numbers, Words words, Fate fate) {

    /** What the paper says. */
    record Words(
            String fullName,
            BirthDate dateOfBirth,
            @Nullable String qualification,
            String occupation,
            boolean highQuality,
            String graduationClass,
            String decision,
            LocalDate recognisedOn) {}

    /** When it was issued and by whom, and the acts that followed. */
    record Fate(
            DiplomaStatus status,
            DiplomaOrigin origin,
            @Nullable LocalDate issuedOn,
            @Nullable String signedBy,
            boolean replacesAnother,
            @Nullable LocalDate until,
            @Nullable String correctedBy) {

        String note() {
            return Stream.of(
                            origin == DiplomaOrigin.DIGITISED ? "Ghi lại từ sổ cũ" : "",
                            replacesAnother ? "Cấp lại" : "",
                            correctedBy == null ? "" : "Chỉnh sửa theo QĐ số " + correctedBy,
                            standing())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private String standing() {
            return switch (status) {
                case REGISTERED, SIGNED -> "Chưa cấp";
                case ISSUED -> "";
                case REPLACED -> "Đã được thay thế từ " + day(until);
                case REVOKED -> "Thu hồi từ " + day(until);
                case CANCELLED -> "Hủy trước khi cấp";
            };
        }
    }

    static BookEntry of(Row row) throws SQLException {
        return new BookEntry(
                row.uuid("student"),
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                words(row),
                fate(row));
    }

    private static Words words(Row row) throws SQLException {
        return new Words(
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                row.textOrNull("paper_title"),
                row.text("occupation_name"),
                row.bool("high_quality"),
                row.text("graduation_class"),
                row.text("decision_number"),
                row.date("recognised_on"));
    }

    private static Fate fate(Row row) throws SQLException {
        return new Fate(
                row.constant(DiplomaStatus.class, "status"),
                row.constant(DiplomaOrigin.class, "origin"),
                row.dateOrNull("issued_on"),
                row.textOrNull("signed_by"),
                row.bool("replaces_another"),
                row.dateOrNull("until"),
                row.textOrNull("corrected_by"));
    }

    BookPaper.Line line(int number) {
        return new BookPaper.Line(
                number,
                List.of(
                        numbers.registerNumber(),
                        numbers.serialNumber(),
                        words.fullName(),
                        WrittenDay.born(words.dateOfBirth()).vietnamese(),
                        joined(
                                words.qualification(),
                                words.occupation(),
                                words.highQuality() ? "chương trình chất lượng cao" : null),
                        words.graduationClass(),
                        joined(words.decision(), day(words.recognisedOn())),
                        joined(day(fate.issuedOn()), fate.signedBy()),
                        fate.note()));
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words)
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.of(day).vietnamese();
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "BookEntry";
    }
}
