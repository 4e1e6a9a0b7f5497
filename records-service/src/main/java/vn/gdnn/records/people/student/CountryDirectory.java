package vn.gdnn.records.people.student;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;

/**
 * The search of the whole country's students by a folded name: names of which some word begins so, from that word on, in
 * alphabetical order without marks. Each of a name's first words has its index, and only a page is read of each.
 */
record CountryDirectory(String words, @Nullable Cursor after, int limit) {

    private static final int WORDS = 5;
    private static final String COLUMNS = "institution, id, code, full_name, date_of_birth, sex, personal_number";

    String sql() {
        return IntStream.rangeClosed(1, WORDS)
                .mapToObj(this::from)
                .collect(Collectors.joining(" union all ", "select * from (", ") found order by part, id limit ?"));
    }

    /** Whoever is found by an earlier word is not found again. */
    private String from(int word) {
        var part = part(word) + " collate \"C\"";
        var earlier = IntStream.range(1, word)
                .mapToObj(before -> " and not starts_with(" + part(before) + ", ?)")
                .collect(Collectors.joining());
        return "(select " + COLUMNS + ", " + part + " as part from student where merged_into is null and " + part(word)
                + " is not null and "
                + (after == null ? part + " >= ?" : "(" + part + ", id) > (?, ?)")
                + " and " + part + " < ? || chr(1114111)" + earlier + " order by " + part
                + ", id limit ?)";
    }

    Object[] parameters() {
        var all = new ArrayList<Object>();
        for (var word = 1; word <= WORDS; word++) {
            all.addAll(after == null ? List.of(words) : List.of(after.text(0), after.uuid(1)));
            for (var i = 0; i < word; i++) {
                all.add(words);
            }
            all.add(limit + 1);
        }
        all.add(limit + 1);
        return all.toArray();
    }

    private static String part(int word) {
        return word == 1 ? "search" : "name_from(search, " + word + ")";
    }
}
