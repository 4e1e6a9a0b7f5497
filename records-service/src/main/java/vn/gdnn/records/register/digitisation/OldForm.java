package vn.gdnn.records.register.digitisation;

import java.util.Map;

/** What the form of circular 10/2017 said besides: circular 24/2020 dropped it from 1 January 2022 on. */
final class OldForm {

    private static final Map<String, String> WORDS = Map.of(
            "REGULAR", "Chính quy",
            "IN_SERVICE", "Vừa làm vừa học",
            "DISTANCE", "Học từ xa",
            "GUIDED_SELF_STUDY", "Tự học có hướng dẫn");

    static final String[] TRAINING_MODES = {"REGULAR", "IN_SERVICE", "DISTANCE", "GUIDED_SELF_STUDY"};

    private OldForm() {}

    static String trainingMode(String code) {
        return WORDS.getOrDefault(code, code);
    }

    static String sex(String code) {
        return code.equals("MALE") ? "Nam" : "Nữ";
    }
}
