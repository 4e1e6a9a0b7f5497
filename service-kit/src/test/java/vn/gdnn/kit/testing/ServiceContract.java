package vn.gdnn.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.problem.RefusalCode;

/** What is asked of every service; each has one {@code @QuarkusTest} class that extends this. */
public abstract class ServiceContract {

    private static final Path OPENAPI = Path.of("src/main/resources/openapi.yaml");
    private static final Path REFUSALS = Path.of("../docs/refusals");

    @Test
    void every_table_is_locked_by_row_level_security() throws SQLException {
        var open = new ArrayList<String>();
        var query = """
                select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where nspname = 'public' and relkind in ('r', 'p') and not relrowsecurity
                  and relname <> 'flyway_schema_history'""";
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                open.add(row.getString(1));
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void every_refusal_has_its_words_in_both_languages() {
        for (var language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            for (var code : refusalCodes()) {
                var bundle = ResourceBundle.getBundle(
                        code.bundle(), language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
                assertThat(bundle.keySet()).contains(code.name() + ".title", code.name() + ".detail");
            }
        }
    }

    /** To accept a change on purpose: {@code mvn test -Dgdnn.accept-refusals=true}. */
    @Test
    void the_committed_tables_list_every_refusal_of_this_service() throws IOException {
        var service = Path.of("").toAbsolutePath().getFileName().toString();
        var codes = refusalCodes();
        for (var table : List.of(RefusalTable.ofService(service, codes), RefusalTable.ofEveryService(codes))) {
            var committed = REFUSALS.resolve(table.file());
            if (Boolean.getBoolean("gdnn.accept-refusals")) {
                Files.writeString(committed, table.text());
            }

            assertThat(committed).content().isEqualTo(table.text());
        }
    }

    /** To accept a change on purpose: {@code mvn test -Dgdnn.accept-openapi=true}. */
    @Test
    void the_committed_openapi_is_what_the_service_serves() throws IOException {
        var served = given().get("/q/openapi").asString();
        if (Boolean.getBoolean("gdnn.accept-openapi")) {
            Files.writeString(OPENAPI, served);
        }

        assertThat(OPENAPI).content().isEqualTo(served);
    }

    private static List<RefusalCode> refusalCodes() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.gdnn").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((RefusalCode[]) type.getEnumConstants()))
                        .toList();
    }
}
