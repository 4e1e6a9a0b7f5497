package vn.gdnn.kit.testing;

import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.SealedCursors;

/** What is asked of every list and of every address that takes parameters, as the committed OpenAPI names them. */
public abstract class ListContract {

    private static final String OF_ANOTHER_LIST = "/api/another/v1/list";

    @Inject
    protected SealedCursors cursors;

    static Stream<CommittedOperation> lists() {
        return CommittedOperation.all("get")
                .filter(operation -> operation.cursor().isPresent());
    }

    static Stream<CommittedOperation> searches() {
        return CommittedOperation.all("post").filter(CommittedOperation::takesCursorInBody);
    }

    static Stream<CommittedOperation> readings() {
        return CommittedOperation.all("get")
                .filter(operation -> operation.path().startsWith("/api/"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("lists")
    void a_list_refuses_a_cursor_that_is_not_its_own(CommittedOperation list) {
        var address = list.address() + "?" + list.cursor().orElseThrow() + "=";
        for (var wrong : wrongCursors(list)) {
            problem(list.caller().urlEncodingEnabled(false).when(), address + wrong, "CURSOR_INVALID");
        }
        problem(list.caller().urlEncodingEnabled(false), address + "%00", "CURSOR_INVALID");
        problem(list.caller(), address, "CURSOR_INVALID");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("searches")
    void a_search_refuses_a_cursor_that_is_not_its_own(CommittedOperation search) {
        for (var wrong : wrongCursors(search)) {
            search.caller()
                    .contentType(ContentType.JSON)
                    .body(Map.of("after", wrong))
                    .post(search.address())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", is("CURSOR_INVALID"));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_reading_refuses_a_parameter_it_does_not_know_or_that_is_repeated(CommittedOperation reading) {
        problem(reading.caller(), reading.address() + "?nonsense=1", "PARAMETER_UNKNOWN");
        for (var parameter : reading.singleParameters()) {
            problem(
                    reading.caller(),
                    reading.address() + "?" + parameter + "=1&" + parameter + "=1",
                    "PARAMETER_REPEATED");
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void an_account_without_the_scope_of_its_role_reads_nothing(CommittedOperation reading) {
        for (var role : reading.rolesWithScope()) {
            Tokens.bearer(Tokens.token("forgotten", Map.of(), role))
                    .get(reading.address())
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", is("NO_SCOPE"));
        }
    }

    private List<String> wrongCursors(CommittedOperation list) {
        var own = cursors.seal(Cursor.of("An", 1), list.address());
        var wrong = Stream.of(
                "eA",
                own.substring(0, own.length() - 1),
                own.substring(0, 20),
                "B" + own.substring(1),
                cursors.seal(Cursor.of("An", 1), OF_ANOTHER_LIST));
        var ofAnotherForm = Stream.of(cursors.seal(Cursor.of(), list.address()));
        return Stream.concat(wrong, list.needsNothing() ? ofAnotherForm : Stream.empty())
                .toList();
    }

    private static void problem(RequestSpecification caller, String address, String code) {
        caller.get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is(code));
    }
}
