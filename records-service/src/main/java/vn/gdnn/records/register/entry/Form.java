package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form of the diploma that the ministry laid down, in the order of their coming into force. */
public enum Form {
    /** Circular 10/2017: with sex and training mode. */
    CIRCULAR_10_2017("TT10-2017"),
    /** Circular 24/2020, in force from 1 January 2022: without both. */
    CIRCULAR_24_2020("TT24-2020"),
    /** That of an old paper whose register does not tell it. */
    UNKNOWN("UNKNOWN");

    private static final LocalDate CIRCULAR_24_2020_FROM = LocalDate.of(2022, 1, 1);

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** How the register names it. */
    public String code() {
        return code;
    }

    /** Whether a paper of this form, issued on that day if it is issued yet, may say the holder's sex and the training mode. */
    boolean mayHaveSexAndMode(@Nullable LocalDate issuedOn) {
        return this != CIRCULAR_24_2020 && (issuedOn == null || issuedOn.isBefore(CIRCULAR_24_2020_FROM));
    }

    /** The form that the register has under this code. */
    public static Form ofCode(String code) {
        return Stream.of(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
