package vn.gdnn.records.register.entry;

import java.time.LocalDate;

/** A form of the diploma that the ministry laid down, in the order of their coming into force. */
public enum Form {
    /** Circular 10/2017: with sex and training mode. */
    CIRCULAR_10_2017("TT10-2017"),
    /** Circular 24/2020, in force from 1 January 2022: without both. */
    CIRCULAR_24_2020("TT24-2020");

    private static final LocalDate CIRCULAR_24_2020_FROM = LocalDate.of(2022, 1, 1);

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** How the register names it. */
    public String code() {
        return code;
    }

    /** Whether it says the holder's sex and the training mode. */
    public boolean hasSexAndMode() {
        return this == CIRCULAR_10_2017;
    }

    /** The form of diplomas issued on that day. */
    public static Form of(LocalDate issuedOn) {
        return issuedOn.isBefore(CIRCULAR_24_2020_FROM) ? CIRCULAR_10_2017 : CIRCULAR_24_2020;
    }

    /** The form that the register has under this code. */
    static Form ofCode(String code) {
        return code.equals(CIRCULAR_10_2017.code) ? CIRCULAR_10_2017 : CIRCULAR_24_2020;
    }
}
