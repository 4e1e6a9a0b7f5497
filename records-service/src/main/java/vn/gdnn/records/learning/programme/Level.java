package vn.gdnn.records.learning.programme;

import java.util.Locale;

/**
 * A level of training: what it is called, what its diploma is called, and its place in the national qualifications
 * framework (Decision 1982/QĐ-TTg of 2016). All that a level decides stands here: a further one is one more constant.
 */
public enum Level {
    COLLEGE("CD", 5, "Cao đẳng", "College", "Bằng tốt nghiệp cao đẳng", "College diploma"),
    INTERMEDIATE("TC", 4, "Trung cấp", "Intermediate", "Bằng tốt nghiệp trung cấp", "Intermediate diploma");

    private final String code;
    private final int frameworkLevel;
    private final String vietnamese;
    private final String english;
    private final String diploma;
    private final String englishDiploma;

    Level(String code, int frameworkLevel, String vietnamese, String english, String diploma, String englishDiploma) {
        this.code = code;
        this.frameworkLevel = frameworkLevel;
        this.vietnamese = vietnamese;
        this.english = english;
        this.diploma = diploma;
        this.englishDiploma = englishDiploma;
    }

    /** The abbreviation in numbers of the register: CD, TC. */
    public String code() {
        return code;
    }

    /** The level (bậc) of the national qualifications framework. */
    public int frameworkLevel() {
        return frameworkLevel;
    }

    /** What the level is called, with a capital. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What the level is called in the middle of a Vietnamese sentence. */
    public String inSentence() {
        return vietnamese.substring(0, 1).toLowerCase(Locale.ROOT) + vietnamese.substring(1);
    }

    /** What the level is called in English, with a capital. */
    public String english() {
        return english;
    }

    /** The title of its diploma (circular 10/2017). */
    public String diploma() {
        return diploma;
    }

    /** The title of its diploma in English. */
    public String englishDiploma() {
        return englishDiploma;
    }
}
