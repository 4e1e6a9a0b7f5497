package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes people: frequent names put together at random, and personal numbers that show that they are made. */
final class People {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Huỳnh",
            "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Đoàn", "Lâm",
            "Hà", "Tạ", "Lương");
    private static final List<String> MIDDLE_OF_MEN =
            List.of("Văn", "Văn", "Hữu", "Đức", "Minh", "Quang", "Công", "Xuân", "Thành", "Quốc", "Gia", "Tuấn", "Anh");
    private static final List<String> MIDDLE_OF_WOMEN =
            List.of("Thị", "Thị", "Ngọc", "Thu", "Minh", "Thanh", "Phương", "Kim", "Hồng", "Khánh", "Bảo", "Diệu");
    private static final List<String> GIVEN_OF_MEN = List.of(
            "Hùng", "Dũng", "Nam", "Long", "Tuấn", "Sơn", "Khoa", "Huy", "Phúc", "Thắng", "Cường", "Bình", "Đạt",
            "Hiếu", "Kiên", "Lâm", "Nghĩa", "Quân", "Tâm", "Tùng", "Việt", "Vinh", "Trung", "Hải");
    private static final List<String> GIVEN_OF_WOMEN = List.of(
            "Lan", "Hương", "Mai", "Linh", "Trang", "Hà", "Thảo", "Ngân", "Yến", "Hạnh", "Nhung", "Oanh", "Phượng",
            "Quyên", "Tuyết", "Uyên", "Vân", "Xuân", "Ánh", "Chi", "Dung", "Giang", "Hoa", "Thủy");
    private static final List<String[]> PROVINCES = Resource.rows("birth-provinces.csv");
    private static final int MOST = 9_999;

    private final Chance chance;
    private final int mark;
    private int made;

    /**
     * @param mark two digits that every personal number made here has after the year of birth; a running number
     *     follows them where a registered person's number is random
     */
    People(Chance chance, int mark) {
        this.chance = chance;
        this.mark = mark;
    }

    Person bornBetween(int firstYear, int lastYear) {
        var female = chance.percent(45);
        var born = LocalDate.of(firstYear + chance.below(lastYear - firstYear + 1), 1, 1)
                .plusDays(chance.below(365));
        var province = chance.of(PROVINCES);
        return new Person(name(female), born, female, province[1], number(province[0], born, female));
    }

    private String name(boolean female) {
        return String.join(
                " ",
                chance.of(FAMILY),
                chance.of(female ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN),
                chance.of(female ? GIVEN_OF_WOMEN : GIVEN_OF_MEN));
    }

    /** Province of birth, century and sex, year, then six digits (Decree 137/2015, article 13). */
    private String number(String province, LocalDate born, boolean female) {
        if (++made > MOST) {
            throw new IllegalStateException("Personal numbers are made for " + MOST + " people of a school at most");
        }
        var centuryAndSex = (born.getYear() / 100 - 19) * 2 + (female ? 1 : 0);
        return String.format(
                Locale.ROOT, "0%s%d%02d%02d%04d", province, centuryAndSex, born.getYear() % 100, mark, made);
    }
}
