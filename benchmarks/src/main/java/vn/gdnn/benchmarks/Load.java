package vn.gdnn.benchmarks;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * Sends requests from one thread, by a number of clients that wait for their answers or at a fixed rate. At a fixed rate
 * the time of an answer counts from when its request was due, so that a stalled server is not spared the requests it
 * held up.
 */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 256;
    private static final int GOOD = 2; // the first digit of a status

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(true));
    private final Context loop = vertx.getOrCreateContext();
    private final HttpClient client;

    Load(int port) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAlive(true));
    }

    /** So many clients, each of which asks again as soon as it has its answer. */
    Outcome clients(int number, Duration duration, Supplier<Call> calls) throws Exception {
        var end = System.nanoTime() + duration.toNanos();
        return ask(number, begun -> begun > end, calls);
    }

    /** So many requests by so many clients, each of which asks again as soon as it has its answer. */
    Outcome requests(int requests, int clients, Supplier<Call> calls) throws Exception {
        var left = new AtomicInteger(requests);
        return ask(clients, begun -> left.getAndDecrement() <= 0, calls);
    }

    private Outcome ask(int clients, LongPredicate finished, Supplier<Call> calls) throws Exception {
        var meter = new Meter(clients);
        loop.runOnContext(begin -> {
            for (var i = 0; i < clients; i++) {
                again(calls, finished, meter);
            }
        });
        return meter.outcome();
    }

    private void again(Supplier<Call> calls, LongPredicate finished, Meter meter) {
        var begun = System.nanoTime();
        if (finished.test(begun)) {
            meter.left();
            return;
        }
        send(calls.get(), ok -> {
            meter.note(begun, ok);
            again(calls, finished, meter);
        });
    }

    /** So many requests a second, whether they are answered or not. */
    Outcome rate(int perSecond, Duration duration, Supplier<Call> calls) throws Exception {
        var requests = Math.toIntExact(perSecond * duration.toSeconds());
        var meter = new Meter(requests);
        var begun = System.nanoTime();
        loop.runOnContext(begin -> sendDue(new Schedule(requests, perSecond, begun), calls, meter));
        return meter.outcome();
    }

    /** All that are due, once a millisecond: to wake up for each by itself would cost more than it sends. */
    private void sendDue(Schedule schedule, Supplier<Call> calls, Meter meter) {
        vertx.setPeriodic(1, tick -> {
            for (; schedule.isDue(); schedule.sent++) {
                var due = schedule.next();
                send(calls.get(), ok -> {
                    meter.note(due, ok);
                    meter.left();
                });
            }
            if (schedule.sent == schedule.requests) {
                vertx.cancelTimer(tick);
            }
        });
    }

    /** When which request is due. */
    private static final class Schedule {

        private final int requests;
        private final int perSecond;
        private final long begun;
        private int sent;

        Schedule(int requests, int perSecond, long begun) {
            this.requests = requests;
            this.perSecond = perSecond;
            this.begun = begun;
        }

        boolean isDue() {
            return sent < requests && next() <= System.nanoTime();
        }

        long next() {
            return begun + sent * TimeUnit.SECONDS.toNanos(1) / perSecond;
        }
    }

    private interface Answered {
        void with(boolean ok);
    }

    private void send(Call call, Answered answered) {
        var options = new RequestOptions()
                .setMethod(call.body() == null ? HttpMethod.GET : HttpMethod.POST)
                .setURI(call.path())
                .putHeader("Accept", call.accept());
        if (call.token() != null) {
            options.putHeader("Authorization", "Bearer " + call.token());
        }
        if (call.body() != null) {
            options.putHeader("Content-Type", "application/json");
        }
        client.request(options)
                .compose(request -> call.body() == null ? request.send() : request.send(call.body()))
                .compose(response -> response.body().map(body -> response.statusCode() / 100 == GOOD))
                .onComplete(done -> answered.with(done.succeeded() && done.result()));
    }

    /** Kept by the one thread of the loop. */
    private static final class Meter {

        private final CompletableFuture<Void> finished = new CompletableFuture<>();
        private final long begun = System.nanoTime();
        private long[] nanos = new long[1 << 16];
        private int count;
        private long failures;
        private int waiting;

        Meter(int waiting) {
            this.waiting = waiting;
        }

        void note(long from, boolean ok) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = System.nanoTime() - from;
            failures += ok ? 0 : 1;
        }

        void left() {
            if (--waiting == 0) {
                finished.complete(null);
            }
        }

        Outcome outcome() throws Exception {
            finished.get(3_600, TimeUnit.SECONDS);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new Outcome(sorted, failures, took);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
