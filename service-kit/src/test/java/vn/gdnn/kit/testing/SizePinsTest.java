package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gdnn.kit.testing.Size.Offender;

class SizePinsTest {

    private static final Offender LARGE = new Offender(Size.CLASS_LINES, "a.Large", 130);
    private static final Offender LARGER = new Offender(Size.CLASS_LINES, "a.Larger", 140);

    @Test
    void one_more_offender_fails_and_so_does_a_larger_one() {
        var pins = SizePins.of(List.of(LARGE));
        var grown = List.of(LARGE, LARGER);

        assertThat(pins.grown(SizePins.of(grown), grown))
                .containsExactly(
                        "class-lines.count is 2 and may be 1: a.Larger 140, a.Large 130",
                        "class-lines.largest is 140 and may be 130: a.Larger 140, a.Large 130");
    }

    @Test
    void one_offender_less_asks_for_a_lower_number() {
        var pins = SizePins.of(List.of(LARGE, LARGER));

        assertThat(pins.fallen(SizePins.of(List.of(LARGE))))
                .containsExactly(
                        "class-lines.count is down to 1: lower its number, 2",
                        "class-lines.largest is down to 130: lower its number, 140");
    }

    @Test
    void what_is_written_is_read_back(@TempDir Path folder) throws IOException {
        var pins = SizePins.of(List.of(LARGE));
        pins.write(folder.resolve("pins"));

        assertThat(SizePins.read(folder.resolve("pins"))).isEqualTo(pins);
        assertThat(SizePins.read(folder.resolve("none")).numbers()).isEmpty();
    }

    @Test
    void sizes_are_read_from_the_source() {
        var lines = "        work();\n".repeat(21);
        var source = """
                package a;
                @ApplicationScoped
                class Bean {
                    Bean(A a, B b, C c, D d, E e) {}
                    void longish() {
                %s    }
                    void read(@PathParam("id") int id, @RestPath int other) {}
                }
                record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) { static int none; }
                class Plain { Plain(int a, int b, int c, int d, int e) {} }
                """.formatted(lines);

        assertThat(SizeScanner.offenders(JavaText.parse(Map.of("A.java", source))))
                .extracting(Offender::kind, Offender::toString)
                .containsExactlyInAnyOrder(
                        tuple(Size.CONSTRUCTOR_COLLABORATORS, "a.Bean 5"),
                        tuple(Size.METHOD_LINES, "a.Bean.longish 21"),
                        tuple(Size.LONG_PARAMETERS, "a.Bean 1"),
                        tuple(Size.RECORD_COMPONENTS, "a.Wide 9"));
    }
}
