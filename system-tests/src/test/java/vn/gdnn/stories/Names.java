package vn.gdnn.stories;

import java.util.List;

/** As many different names as a story needs; a name has no digits. */
final class Names {

    private static final List<String> MIDDLE = List.of(
            "Văn", "Thị", "Minh", "Ngọc", "Thanh", "Đức", "Quang", "Hữu", "Thu", "Hoài", "Xuân", "Kim", "Bảo", "Gia");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Bình", "Châu", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hùng", "Huyền",
            "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Uyên", "Yến");

    private Names() {}

    /** Another one for each number below {@code 14 * 14 * 28}. */
    static String of(String family, int number) {
        var second = MIDDLE.get(number / GIVEN.size() % MIDDLE.size());
        var first = MIDDLE.get(number / GIVEN.size() / MIDDLE.size() % MIDDLE.size());
        return family + " " + first + " " + second + " " + GIVEN.get(number % GIVEN.size());
    }
}
