package vn.gdnn.records.register.entry;

import java.util.Locale;

/** From what a school recorded an old entry; the list is ours, no rule of the country names one. */
public enum Confidence {
    ORIGINAL_REGISTER("sổ gốc bằng giấy", "the original register on paper"),
    COPY_OF_REGISTER("bản sao của sổ gốc", "a copy of the original register"),
    PAPER_SHOWN("văn bằng giấy người học xuất trình", "the paper that its holder showed");

    private final String vietnamese;
    private final String english;

    Confidence(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** In the reader's language; Vietnamese unless English is asked for. */
    public String words(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }
}
