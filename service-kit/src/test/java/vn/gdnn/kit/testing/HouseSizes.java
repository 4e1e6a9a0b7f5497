package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Size.Offender;

/**
 * The sizes of docs/style.md as numbers that only fall: how many classes, methods, records, constructors and packages of a
 * module are larger, and the largest, stand in a committed file. Each module has one class that extends this.
 */
public abstract class HouseSizes {

    private static final Path PINS = Path.of("src/test/resources/house-sizes.properties");
    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * To lower the numbers: {@code mvn test -Dgdnn.accept-sizes=true}; where one has to grow, with
     * {@code -Dgdnn.accept-larger-sizes=true} and a reason in the commit.
     */
    @Test
    void nothing_grows_and_what_shrank_stays_small() throws IOException {
        var offenders = SizeScanner.offenders(JavaText.in(SOURCES));
        var now = SizePins.of(offenders);
        var pins = SizePins.read(PINS);
        if (mayWrite(pins.grown(now, offenders))) {
            now.write(PINS);
            pins = now;
        }

        assertThat(pins.grown(now, offenders)).isEmpty();
        assertThat(pins.fallen(now)).as("lowered by -Dgdnn.accept-sizes=true").isEmpty();
    }

    /** The beans below these packages that are given more than so many others. */
    protected static List<String> beansWithMoreCollaboratorsThan(int most, String... packages) {
        return SizeScanner.offenders(JavaText.in(SOURCES)).stream()
                .filter(each -> each.kind() == Size.CONSTRUCTOR_COLLABORATORS && each.value() > most)
                .map(Offender::toString)
                .filter(where -> List.of(packages).stream().anyMatch(name -> where.startsWith(name + ".")))
                .toList();
    }

    private static boolean mayWrite(List<String> grown) {
        return Boolean.getBoolean("gdnn.accept-larger-sizes")
                || Boolean.getBoolean("gdnn.accept-sizes") && grown.isEmpty();
    }
}
