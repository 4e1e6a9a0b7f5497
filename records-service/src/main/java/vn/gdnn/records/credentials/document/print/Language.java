package vn.gdnn.records.credentials.document.print;

/** The two languages of the diploma, and its fixed words in each. */
enum Language {
    VIETNAMESE,
    ENGLISH;

    String words(String vietnamese, String english) {
        return this == VIETNAMESE ? vietnamese : english;
    }
}
