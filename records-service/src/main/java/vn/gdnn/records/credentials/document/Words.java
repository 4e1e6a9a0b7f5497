package vn.gdnn.records.credentials.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.people.institution.DocumentWording;

/** The words of the register in English; what is not known here is printed as it stands. */
final class Words {

    static final Bilingual HEAD = new Bilingual(DocumentWording.HEAD_TITLE, DocumentWording.ENGLISH_HEAD_TITLE);

    /** The title of a file that says what a digitised register says of an old paper. */
    static final Bilingual EXTRACT = new Bilingual("Trích từ sổ gốc đã số hóa", "Extract from a digitised register");

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Xuất sắc", "Excellent"),
            Map.entry("Giỏi", "Very good"),
            Map.entry("Khá", "Good"),
            Map.entry("Trung bình khá", "Fairly good"),
            Map.entry("Trung bình", "Average"),
            Map.entry("Yếu", "Weak"),
            Map.entry("Nam", "Male"),
            Map.entry("Nữ", "Female"),
            Map.entry("Chính quy", "Full-time"),
            Map.entry("Vừa làm vừa học", "In-service"),
            Map.entry("Học từ xa", "Distance learning"),
            Map.entry("Tự học có hướng dẫn", "Guided self-study"),
            Map.entry("Hiệu trưởng", "Rector"),
            Map.entry("Phó Hiệu trưởng", "Vice Rector"),
            Map.entry("Phó hiệu trưởng", "Vice Rector"),
            Map.entry("Giám đốc", "Director"),
            Map.entry("Phó Giám đốc", "Deputy Director"));

    private Words() {}

    static @Nullable Bilingual translated(@Nullable String vietnamese) {
        return vietnamese == null ? null : new Bilingual(vietnamese, ENGLISH.getOrDefault(vietnamese, vietnamese));
    }

    static Bilingual graduationClass(String vietnamese) {
        return new Bilingual(vietnamese, ENGLISH.getOrDefault(vietnamese, vietnamese));
    }
}
