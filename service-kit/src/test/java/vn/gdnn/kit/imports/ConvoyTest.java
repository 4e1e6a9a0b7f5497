package vn.gdnn.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ConvoyTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void no_threads() {
        threads.shutdownNow();
    }

    @Test
    void the_next_slice_is_prepared_while_one_is_written_and_comes_after_it() throws Exception {
        var prepared = new CountDownLatch(1);
        try (var convoy = convoy()) {
            convoy.send(new RowSlice(), turn -> {
                turn.await();
                prepared.await();
                done.add("first");
            });
            convoy.send(new RowSlice(), turn -> {
                prepared.countDown();
                turn.await();
                done.add("second");
            });
            assertThat(convoy.hasRoom()).isFalse();
            convoy.awaitFirst();
            convoy.awaitFirst();
        }

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void after_a_slice_that_fails_none_is_written() {
        try (var convoy = convoy()) {
            convoy.send(new RowSlice(), turn -> {
                throw new IllegalStateException("declined");
            });
            convoy.send(new RowSlice(), turn -> {
                turn.await();
                done.add("second");
            });
            assertThatThrownBy(convoy::awaitFirst)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("declined");
        }

        assertThat(done).isEmpty();
    }

    @Test
    void a_convoy_that_was_disbanded_sets_out_again() throws Exception {
        try (var convoy = convoy()) {
            convoy.send(new RowSlice(), turn -> {
                throw new IllegalStateException("declined");
            });
            convoy.disband();
            convoy.send(new RowSlice(), turn -> {
                turn.await();
                done.add("again");
            });
            convoy.awaitFirst();
        }

        assertThat(done).containsExactly("again");
    }

    private Convoy convoy() {
        return new Convoy(new Scope.Institution("CDHN01"), threads);
    }
}
