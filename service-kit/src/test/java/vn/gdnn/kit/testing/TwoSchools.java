package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Realm.Seat;

/** Two schools that have the same things each, and that no other test knows: what is asked of them disturbs nobody. */
public abstract class TwoSchools {

    static final Seat THEIRS = new Seat("VAITRO1", "01");
    static final Seat OURS = new Seat("VAITRO2", "79");

    private static final Map<Seat, Made> MADE = new HashMap<>();

    final Places places = Places.read();
    final Asking asking = new Asking(places);
    Wire wire = new Wire(0);

    /** Makes a school known, and what it has. */
    protected abstract void make(Made made);

    @BeforeEach
    void both_schools_have_something() {
        wire = new Wire(RestAssured.port);
        MADE.computeIfAbsent(OURS, this::made);
        MADE.computeIfAbsent(THEIRS, this::made);
    }

    @AfterEach
    void the_connection_is_closed() {
        wire.close();
    }

    @Test
    void both_schools_have_all_that_is_asked_for() {
        assertThat(MADE.values().stream().flatMap(made -> made.faults().stream()))
                .isEmpty();
    }

    private Made made(Seat seat) {
        var made = new Made(seat, wire, asking);
        make(made);
        return made;
    }

    static Map<String, String> theirs() {
        return things(THEIRS);
    }

    static Map<String, String> ours() {
        return things(OURS);
    }

    private static Map<String, String> things(Seat seat) {
        return Optional.ofNullable(MADE.get(seat)).map(Made::things).orElseGet(Map::of);
    }
}
