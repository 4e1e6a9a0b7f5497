package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Asks every operation of the contract: with every role, for what another school has, and with what nobody means. Each
 * service has one {@code @QuarkusTest} class that extends this, and a table that {@link Places} reads.
 */
@TestMethodOrder(OrderAnnotation.class)
public abstract class EveryOperation extends EveryLock {

    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 20;

    /** Another hunt: {@code mvn test -Dgdnn.fuzz-seed=1 -Dgdnn.fuzz-rounds=400}. */
    @Test
    @Order(Integer.MAX_VALUE)
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void nothing_that_is_sent_makes_it_fail_or_leave_its_contract(TestReporter reporter) {
        var seed = Long.getLong("gdnn.fuzz-seed", SEED);
        reporter.publishEntry("gdnn.fuzz-seed", String.valueOf(seed));
        var chance = new Random(seed);
        var judge = new ContractJudge();
        var fuzz = new Fuzz(chance, asking, ours());
        var faults = new TreeMap<String, String>();
        for (var round = 0; round < Integer.getInteger("gdnn.fuzz-rounds", ROUNDS); round++) {
            CommittedOperation.all().forEach(operation -> {
                var ask = fuzz.next(operation);
                operation.anyRole(chance).ifPresent(role -> ask.by(Realm.token(role, OURS)));
                var answer = wire.send(ask);
                judge.fault(operation, answer)
                        .ifPresent(fault -> faults.putIfAbsent(
                                operation + " " + fault + " (" + answer.status() + " " + answer.code() + ")",
                                ask + " -> " + answer));
            });
        }

        assertThat(faults).as("with -Dgdnn.fuzz-seed=" + seed).isEmpty();
    }
}
