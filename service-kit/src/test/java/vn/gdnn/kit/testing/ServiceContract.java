package vn.gdnn.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.is;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.schema.Histories;
import vn.gdnn.kit.testing.AccountDesk.Fate;

/** What is asked of every service; each has one {@code @QuarkusTest} class that extends this. */
public abstract class ServiceContract extends ListContract {

    private static final Path OPENAPI = Path.of("src/main/resources/openapi.yaml");
    private static final Path REFUSALS = Path.of("../docs/refusals");
    private static final Path TEXT_ORDER = Path.of("../docs/text-order.md");

    @Test
    void every_request_that_makes_something_takes_an_idempotency_key() {
        assertThat(CommittedOperation.all("post")
                        .filter(CommittedOperation::makes)
                        .filter(operation -> !operation.takesHeader("Idempotency-Key")))
                .isEmpty();
    }

    /** Only what bears LiveAccount declares that an account may be impossible to check. */
    @Test
    void every_signature_and_every_decision_asks_whether_the_account_stands() {
        assertThat(decisions().filter(operation -> !operation.mayAnswer("503"))).isEmpty();
    }

    static Stream<CommittedOperation> decisions() {
        return CommittedOperation.all("post").filter(CommittedOperation::decides);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("decisions")
    void a_closed_account_signs_and_decides_nothing(CommittedOperation decision) {
        refused(decision, Fate.CLOSED, 401, "LOGIN_ENDED");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("decisions")
    void nobody_signs_or_decides_while_no_account_can_be_checked(CommittedOperation decision) {
        refused(decision, Fate.AWAY, 503, "IDENTITY_UNAVAILABLE");
    }

    private static void refused(CommittedOperation decision, Fate fate, int status, String code) {
        decision.caller(fate.claim())
                .contentType(decision.mediaType())
                .post(decision.address())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }

    @Test
    void every_table_is_locked_by_row_level_security() throws SQLException {
        var open = names("""
                select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where nspname = 'public' and relkind in ('r', 'p') and not relrowsecurity""");

        assertThat(open).containsExactlyInAnyOrderElementsOf(histories());
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

    @Test
    void every_refusal_says_what_kind_of_obstacle_it_is() {
        for (var code : refusalCodes()) {
            assertThatCode(code::kind).as(code.name()).doesNotThrowAnyException();
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

    @Test
    void every_index_that_another_version_of_icu_breaks_is_listed() throws IOException, SQLException {
        var line = "| " + ConfigProvider.getConfig().getValue("quarkus.application.name", String.class) + " |";

        var listed = Files.readAllLines(TEXT_ORDER).stream()
                .filter(row -> row.startsWith(line))
                .flatMap(row -> Pattern.compile("`(\\w+)`").matcher(row).results())
                .map(name -> name.group(1));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(names("""
                select distinct indexrelid::regclass::text from pg_index
                join pg_collation on pg_collation.oid = any (indcollation)
                where collprovider = 'i'"""));
    }

    private static List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /** Flyway's own tables, which no scope may read: one for each folder of migrations. */
    private static List<String> histories() {
        var folders = ConfigProvider.getConfig().getValues("quarkus.flyway.locations", String.class);
        var libraries = folders.subList(0, folders.size() - 1).stream().map(Histories::table);
        return Stream.concat(libraries, Stream.of("flyway_schema_history")).toList();
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
