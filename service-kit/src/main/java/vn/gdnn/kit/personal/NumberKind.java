package vn.gdnn.kit.personal;

/** A kind of number that a person is known by, and the space its hashes live in: equal digits of two kinds are not one number. */
public enum NumberKind {
    PERSONAL_NUMBER("personal_number", ""),
    /** The older number of 9 digits. */
    LEGACY_NUMBER("legacy_number", "legacy:"),
    PASSPORT("passport", "passport:");

    /** How an older number is written. */
    public static final String LEGACY_FORM = "\\d{9}";

    /** How the number of a passport is written, of whichever country. */
    public static final String PASSPORT_FORM = "[A-Z0-9]{5,20}";

    private static final int SHOWN = 4;

    private final String column;
    private final String space;

    NumberKind(String column, String space) {
        this.column = column;
        this.space = space;
    }

    /** The column that holds it encrypted; its hash lies in one of that name with {@code _hash} behind. */
    public String column() {
        return column;
    }

    /** The keyed hash under which it is looked up. */
    public byte[] hash(String number, PersonalNumbers numbers) {
        return numbers.hash(space + number);
    }

    /** The last four characters, the others hidden. */
    public static String masked(String number) {
        var hidden = Math.max(0, number.length() - SHOWN);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /**
     * Whether it says that no number is known: one character all through, or the digits in their order from 0 or from 1.
     * No number of a person in employment or study is written so; many people have one of these on record.
     */
    public static boolean isPlaceholder(String number) {
        return number.chars().distinct().count() == 1
                || "01234567890123456789".startsWith(number)
                || "12345678901234567890".startsWith(number);
    }
}
