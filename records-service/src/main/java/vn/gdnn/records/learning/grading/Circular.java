package vn.gdnn.records.learning.grading;

/** The study regulations of the ministry, by number; circular 04/2022 is in force from 15 May 2022. */
public enum Circular {
    TT_09_2017("09/2017/TT-BLĐTBXH"),
    TT_04_2022("04/2022/TT-BLĐTBXH");

    private final String number;

    Circular(String number) {
        this.number = number;
    }

    /** As it is cited. */
    public String number() {
        return number;
    }
}
