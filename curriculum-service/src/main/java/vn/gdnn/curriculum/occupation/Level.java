package vn.gdnn.curriculum.occupation;

/** The two levels this service knows; the first digit of an occupation's code names the level. */
public enum Level {
    COLLEGE('6'),
    INTERMEDIATE('5');

    private final char digit;

    Level(char digit) {
        this.digit = digit;
    }

    /** Whether a code of the level-IV list belongs to this level. */
    public boolean matches(String occupationCode) {
        return occupationCode.charAt(0) == digit;
    }
}
