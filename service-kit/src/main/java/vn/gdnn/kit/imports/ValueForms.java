package vn.gdnn.kit.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** How dates, numbers and the like are written. */
final class ValueForms {

    private static final Pattern DATE = Pattern.compile("(?:19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private ValueForms() {}

    static @Nullable Fault date(String value) {
        if (!DATE.matcher(value).matches()) {
            return Fault.of(ImportErrorCode.NOT_A_DATE);
        }
        try {
            LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
            return null;
        } catch (DateTimeException e) {
            return Fault.of(ImportErrorCode.NOT_A_DATE);
        }
    }

    static @Nullable Fault birthDate(String value) {
        return BirthDate.read(value).isPresent() ? null : Fault.of(ImportErrorCode.NOT_A_BIRTH_DATE);
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    static @Nullable Fault integer(String value) {
        return INTEGER.matcher(value).matches() ? null : Fault.of(ImportErrorCode.NOT_AN_INTEGER);
    }

    static @Nullable Fault decimal(String value, int digits, int fraction) {
        if (DECIMAL.matcher(value).matches()) {
            var number = new BigDecimal(value);
            if (number.scale() <= fraction && number.precision() - number.scale() <= digits - fraction) {
                return null;
            }
        }
        return Fault.of(ImportErrorCode.NOT_A_DECIMAL, digits - fraction, fraction);
    }

    static @Nullable Fault bool(String value) {
        return value.equals("true") || value.equals("false") ? null : Fault.of(ImportErrorCode.NOT_A_BOOLEAN);
    }

    static @Nullable Fault uuid(String value) {
        return UUID.matcher(value).matches() ? null : Fault.of(ImportErrorCode.NOT_A_UUID);
    }

    static @Nullable Fault between(String value, long lowest, long highest) {
        var number = new BigDecimal(value);
        return number.compareTo(BigDecimal.valueOf(lowest)) < 0 || number.compareTo(BigDecimal.valueOf(highest)) > 0
                ? Fault.of(ImportErrorCode.VALUE_OUT_OF_RANGE, lowest, highest)
                : null;
    }
}
