package vn.gdnn.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class FoldedTextTest {

    @Test
    void sql_compares_every_letter_with_every_mark_as_java_does() throws SQLException {
        var names = new ArrayList<>(List.of(
                "Nguyễn Thị Ánh",
                "H'Hen Niê",
                "H’Ƀlir Mlô",
                "HʼHen",
                "H`Hen",
                "H´Hen",
                "Bích-Ngọc",
                "A. B.",
                "a - b",
                "Rư\u0306"));
        var letters = IntStream.range('A', 0x1F00)
                .filter(NameLetters::has)
                .mapToObj(Character::toString)
                .toList();
        names.addAll(letters);
        for (var mark = 0x300; mark <= 0x331; mark++) {
            names.add(String.join(Character.toString(mark), letters) + Character.toString(mark));
        }

        assertThat(letters).hasSizeGreaterThan(500);
        assertThat(folded("folded_name", names))
                .isEqualTo(names.stream().map(PersonName::folded).toList());
    }

    @Test
    void sql_compares_numbers_as_java_does() throws SQLException {
        var numbers = new ArrayList<>(List.of("FLD 000002", "fld-000002", "ＦＬＤ０００００２", "Fld\u00a0\u2003000002"));
        IntStream.rangeClosed(1, 0x3100)
                .filter(Character::isDefined)
                .mapToObj(character -> "A" + Character.toString(character) + "1")
                .forEach(numbers::add);

        assertThat(numbers.stream().limit(4).map(FoldedNumber::of)).containsOnly("fld000002");
        assertThat(folded("folded_number", numbers))
                .isEqualTo(numbers.stream().map(FoldedNumber::of).toList());
    }

    private static List<String> folded(String function, List<String> texts) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var query = connection.prepareStatement("select " + function
                        + "(said) from unnest(?) with ordinality as n (said, place) order by place")) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            var folded = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    folded.add(rows.getString(1));
                }
            }
            return folded;
        }
    }
}
