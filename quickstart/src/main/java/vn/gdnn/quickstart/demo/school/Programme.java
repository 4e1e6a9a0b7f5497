package vn.gdnn.quickstart.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A training programme, long and large enough for its level (Circular 01/2024).
 *
 * @param digitalOutcomes whether learning outcomes name components of digital competence
 * @param digitalMethods whether the content suits digital methods
 */
public record Programme(
        String code, Occupation occupation, Kind kind, boolean digitalOutcomes, boolean digitalMethods) {

    private static final List<String> NAMES = List.of(
            "Giáo dục chính trị",
            "Pháp luật",
            "Giáo dục thể chất",
            "Giáo dục quốc phòng và an ninh",
            "Tin học",
            "Tiếng Anh",
            "An toàn và vệ sinh lao động",
            "Cơ sở nghề",
            "Chuyên môn nghề 1",
            "Chuyên môn nghề 2",
            "Thực tập tại doanh nghiệp",
            "Đồ án nghề");
    private static final List<Integer> CONDITIONS = List.of(2, 3);

    /** Level and entry together, with what they ask for. */
    public enum Kind {
        COLLEGE("COLLEGE", "UPPER_SECONDARY", 30, 4, 2, 2, 4, 3, 5, 3, 10, 12, 10, 10, 5),
        INTERMEDIATE("INTERMEDIATE", "UPPER_SECONDARY", 18, 2, 1, 1, 2, 2, 3, 2, 6, 8, 6, 6, 3),
        INTERMEDIATE_AFTER_GRADE_9("INTERMEDIATE", "LOWER_SECONDARY", 24, 2, 1, 1, 2, 2, 3, 2, 11, 13, 11, 6, 3);

        private final String level;
        private final String entry;
        private final int months;
        private final int[] credits;

        Kind(String level, String entry, int months, int... credits) {
            this.level = level;
            this.entry = entry;
            this.months = months;
            this.credits = credits;
        }
    }

    public String name() {
        return occupation.name();
    }

    public String occupationCode() {
        return occupation.code();
    }

    public boolean digitalTechnology() {
        return occupation.digitalTechnology();
    }

    public String level() {
        return kind.level;
    }

    /** The name of the diploma as the papers of the level bear it. */
    String diploma() {
        return kind == Kind.COLLEGE ? "Bằng tốt nghiệp cao đẳng" : "Bằng tốt nghiệp trung cấp";
    }

    public String entry() {
        return kind.entry;
    }

    public int months() {
        return kind.months;
    }

    public int credits() {
        return modules().stream().mapToInt(Module::credits).sum();
    }

    public List<Module> modules() {
        var modules = new ArrayList<Module>();
        for (var i = 0; i < NAMES.size(); i++) {
            modules.add(new Module(
                    String.format(Locale.ROOT, "MH%02d", i + 1),
                    NAMES.get(i),
                    kind.credits[i],
                    CONDITIONS.contains(i)));
        }
        return modules;
    }

    int ageAtEntry() {
        return kind == Kind.INTERMEDIATE_AFTER_GRADE_9 ? 15 : 18;
    }
}
