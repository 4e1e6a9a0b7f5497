package vn.gdnn.records.credentials.document.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** The statement as bytes: one form per statement, so that a signature over the bytes is one over the meaning. */
final class StatementForm {

    static final int VERSION = 2;

    private static final LocalDate ORIGIN = LocalDate.of(1900, 1, 1);
    private static final int LONGEST = 255;

    private StatementForm() {}

    static byte[] write(OfflineStatement statement) {
        var out = new ByteArrayOutputStream(256);
        out.write(VERSION);
        text(out, statement.institution());
        text(out, statement.paper().qualification());
        text(out, statement.paper().occupation());
        text(out, statement.paper().graduationClass());
        text(out, statement.paper().serialNumber());
        text(out, statement.paper().registerNumber());
        text(out, statement.holder().fullName());
        born(out, statement.holder().dateOfBirth());
        day(out, statement.issuedOn());
        day(out, statement.asOf());
        text(out, statement.statusEntry());
        return out.toByteArray();
    }

    /** The statement, or nothing if these are not the bytes of one. */
    static @Nullable OfflineStatement read(byte[] form) {
        try {
            var in = ByteBuffer.wrap(form);
            if (in.get() != VERSION) {
                return null;
            }
            var institution = text(in);
            var paper = new OfflineStatement.Paper(text(in), text(in), text(in), text(in), text(in));
            var holder = new OfflineStatement.Person(text(in), born(in));
            var statement = new OfflineStatement(institution, paper, holder, day(in), day(in), text(in));
            return in.hasRemaining() ? null : statement;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return null;
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(UTF_8);
        var length = Math.min(bytes.length, LONGEST);
        while (length < bytes.length && (bytes[length] & 0xc0) == 0x80) {
            length--; // never cut inside a UTF-8 sequence
        }
        out.write(length);
        out.write(bytes, 0, length);
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[in.get() & 0xff];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static void day(ByteArrayOutputStream out, LocalDate day) {
        threeBytes(out, (int) ChronoUnit.DAYS.between(ORIGIN, day));
    }

    private static void threeBytes(ByteArrayOutputStream out, int number) {
        out.write(number >> 16);
        out.write(number >> 8);
        out.write(number);
    }

    /** Year, month and day side by side, with 0 for what the paper does not tell. */
    private static void born(ByteArrayOutputStream out, BirthDate born) {
        int month = born.month().map(YearMonth::getMonthValue).orElse(0);
        int day = born.day().map(LocalDate::getDayOfMonth).orElse(0);
        threeBytes(out, born.year() << 9 | month << 5 | day);
    }

    private static BirthDate born(ByteBuffer in) {
        var number = (in.get() & 0xff) << 16 | (in.get() & 0xff) << 8 | in.get() & 0xff;
        var month = number >> 5 & 0xf;
        var day = number & 0x1f;
        return new BirthDate((number >> 9)
                + (month == 0 && day == 0 ? "" : "-%02d".formatted(month))
                + (day == 0 ? "" : "-%02d".formatted(day)));
    }

    private static LocalDate day(ByteBuffer in) {
        var days = in.get() << 16 | (in.get() & 0xff) << 8 | in.get() & 0xff;
        return ORIGIN.plusDays(days);
    }
}
