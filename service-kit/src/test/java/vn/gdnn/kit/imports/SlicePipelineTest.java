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
class SlicePipelineTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void no_threads() {
        threads.shutdownNow();
    }

    @Test
    void the_next_slice_is_prepared_while_one_is_written_and_comes_after_it() throws Exception {
        var prepared = new CountDownLatch(1);
        try (var pipeline = pipeline()) {
            pipeline.submit(new RowSlice(), predecessor -> {
                predecessor.awaitCommit();
                prepared.await();
                done.add("first");
            });
            pipeline.submit(new RowSlice(), predecessor -> {
                prepared.countDown();
                predecessor.awaitCommit();
                done.add("second");
            });
            assertThat(pipeline.hasRoom()).isFalse();
            pipeline.awaitFirst();
            pipeline.awaitFirst();
        }

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void after_a_slice_that_fails_none_is_written() {
        try (var pipeline = pipeline()) {
            pipeline.submit(new RowSlice(), predecessor -> {
                throw new IllegalStateException("declined");
            });
            pipeline.submit(new RowSlice(), predecessor -> {
                predecessor.awaitCommit();
                done.add("second");
            });
            assertThatThrownBy(pipeline::awaitFirst)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("declined");
        }

        assertThat(done).isEmpty();
    }

    @Test
    void a_pipeline_that_was_drained_takes_slices_again() throws Exception {
        try (var pipeline = pipeline()) {
            pipeline.submit(new RowSlice(), predecessor -> {
                throw new IllegalStateException("declined");
            });
            pipeline.drain();
            pipeline.submit(new RowSlice(), predecessor -> {
                predecessor.awaitCommit();
                done.add("again");
            });
            pipeline.awaitFirst();
        }

        assertThat(done).containsExactly("again");
    }

    private SlicePipeline pipeline() {
        return new SlicePipeline(new Scope.Institution("CDHN01"), threads);
    }
}
