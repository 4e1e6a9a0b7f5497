package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sends the example of every writing operation of the contract, in an order in which it can be done; each must be answered as the
 * contract says of success. A new operation fails here until its example is sent.
 */
public abstract class EveryExample {

    /** Sends them all. */
    protected abstract void send(Examples examples);

    /** What is not sent, and why. */
    protected Map<String, String> left() {
        return Map.of();
    }

    @Test
    void every_example_of_the_contract_is_taken_and_answered_as_the_contract_says() {
        var examples = new Examples();
        send(examples);

        assertThat(examples.faults()).isEmpty();
        assertThat(examples.unsent()).isEqualTo(left().keySet());
    }
}
