package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A table belongs to a feature, the one that a line {@code -- owner: feature} above its {@code create table} names. Nobody
 * else writes it, and what is read of it follows the same borders as imports do. Each service has one class that extends
 * this, with the exemptions it still needs.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class TablesHaveOwners {

    private static final List<String> LIBRARIES = List.of("service-kit", "credential-engine", "competence-framework");

    /** A feature may use a table of another as the rules forbid it; the reason says what ends that. */
    public record Exemption(String feature, String table, String reason) {}

    private final Features features;
    private final List<Exemption> exemptions;
    private final Borders borders;

    /** A service of features side by side or in groups, of which each stands on those named before it. */
    protected TablesHaveOwners(String root, List<String> groups, List<Exemption> exemptions) {
        this.features = new Features(root, groups);
        this.exemptions = exemptions;
        this.borders = Borders.of(
                features,
                JavaText.contents(Path.of("src/main/java"), ".java"),
                JavaText.contents(Path.of("src/main/resources/db"), ".sql"),
                libraries());
    }

    @Test
    void every_table_names_its_owner() {
        assertThat(borders.faults()).isEmpty();
    }

    @Test
    void nobody_writes_the_table_of_another_feature() {
        assertThat(new BorderRules(features, borders.uses(), exemptions).foreignWrites())
                .isEmpty();
    }

    @Test
    void nothing_leans_on_a_group_above() {
        assertThat(new BorderRules(features, borders.uses(), exemptions).upward())
                .isEmpty();
    }

    @Test
    void features_form_no_cycle_by_imports_and_tables() {
        assertThat(new BorderRules(features, borders.uses(), exemptions).cycles())
                .isEmpty();
    }

    @Test
    void no_exemption_outlives_its_need() {
        assertThat(new BorderRules(features, borders.uses(), exemptions).needless())
                .isEmpty();
    }

    private static Map<String, String> libraries() {
        var sql = new TreeMap<String, String>();
        for (var library : LIBRARIES) {
            var folder = Path.of("..", library, "src/main/resources/db");
            if (Files.isDirectory(folder)) {
                sql.putAll(JavaText.contents(folder, ".sql"));
            }
        }
        return sql;
    }
}
