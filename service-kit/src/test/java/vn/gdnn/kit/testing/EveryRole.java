package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every operation of the contract with every role of the realm, and for what another school has. Each service has one
 * {@code @QuarkusTest} class that extends this, and a table that {@link Places} reads.
 */
public abstract class EveryRole extends EveryThing {

    static Stream<CommittedOperation> operations() {
        return CommittedOperation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_role_is_let_in_or_kept_out_as_the_contract_says(CommittedOperation operation) {
        for (var role : Realm.roles()) {
            var answer = wire.send(asking.idly(operation).by(Realm.token(role, OURS)));
            if (operation.letsIn(role)) {
                letIn(operation, answer, role);
            } else {
                assertThat(answer.status() + " " + answer.code()).as(role).isEqualTo("403 FORBIDDEN");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_account_that_does_not_say_where_it_belongs_is_kept_out(CommittedOperation operation) {
        for (var role : Realm.roles()) {
            for (var token : Realm.forgotten(role, OURS)) {
                var answer = wire.send(asking.idly(operation).by(token));
                assertThat(answer).as(role).matches(one -> !one.isGood() && !one.isFailure());
                if (operation.path().startsWith("/api/")) {
                    assertThat(answer.status() + " " + answer.code())
                            .as(role)
                            .isEqualTo(operation.letsIn(role) ? "403 NO_SCOPE" : "403 FORBIDDEN");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void without_a_token_only_what_is_public_is_answered(CommittedOperation operation) {
        var answer = wire.send(asking.idly(operation));
        if (operation.isGuarded()) {
            assertThat(answer.status() + " " + answer.code()).isEqualTo("401 UNAUTHENTICATED");
        } else {
            letIn(operation, answer, "nobody");
        }
    }

    /** Nothing is done for anybody: what no operation takes is refused before. */
    private static void letIn(CommittedOperation operation, Answer answer, String role) {
        if (operation.path().startsWith("/api/")) {
            assertThat(answer.status() + " " + answer.code()).as(role).isEqualTo("400 PARAMETER_UNKNOWN");
        } else {
            assertThat(answer).as(role).matches(one -> !one.isFailure());
            assertThat(answer.status()).as(role).isNotIn(401, 403);
        }
    }
}
