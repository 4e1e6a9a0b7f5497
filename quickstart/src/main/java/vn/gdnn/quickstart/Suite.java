package vn.gdnn.quickstart;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** The processes together: started in stages as soon as what they need is up, stopped in reverse. */
final class Suite {

    private final Settings settings;
    private final Parts parts;
    private final Console console;
    private final List<Keeper> keepers = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "starter");
        thread.setDaemon(true);
        return thread;
    });

    /** One for each processor: more that start at once take as long as one after the other, and each is ready later. */
    private final Semaphore starting =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private volatile boolean stopping;

    Suite(Settings settings, Parts parts, Console console) {
        this.settings = settings;
        this.parts = parts;
        this.console = console;
    }

    /**
     * PostgreSQL and Kafka at once, then Keycloak and, as the processors allow, the services, which ask Keycloak for
     * nothing before the first token comes, and last the gateway, which is ready once it has Keycloak's keys.
     */
    void start() throws IOException {
        starting.acquireUninterruptibly(); // for Keycloak, which takes longest: no service goes first
        var postgres = start(parts.postgres());
        var kafka = start(parts.kafka());
        var keycloak = postgres.thenCompose(done -> start(parts.keycloak()))
                .whenComplete((done, failure) -> starting.release());
        var needed = CompletableFuture.allOf(postgres, kafka);
        var services = parts.services().stream()
                .map(part -> needed.thenCompose(done -> startInTurn(part)))
                .toArray(CompletableFuture<?>[]::new);
        var gateway = CompletableFuture.allOf(services).thenCompose(done -> start(parts.gateway()));
        var failed = new CompletableFuture<Void>();
        for (var part : List.of(keycloak, gateway)) {
            part.whenComplete((done, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure); // nobody waits for what can no longer become ready
                }
            });
        }
        join(CompletableFuture.anyOf(CompletableFuture.allOf(keycloak, gateway), failed));
    }

    List<Keeper> keepers() {
        return List.copyOf(keepers);
    }

    /** Stops the last stage first; the parts of one stage together. */
    void stop() {
        stopping = true;
        for (var stage : Parts.STAGES_TO_STOP) {
            var stopped = keepers().stream()
                    .filter(keeper -> stage.contains(keeper.part().name()))
                    .map(keeper -> CompletableFuture.runAsync(keeper::stop, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(stopped).join();
        }
    }

    private CompletableFuture<Void> start(Part part) {
        if (!Parts.wanted(settings, part.name())) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(() -> keep(part), threads);
    }

    private CompletableFuture<Void> startInTurn(Part part) {
        if (!Parts.wanted(settings, part.name())) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(
                () -> {
                    starting.acquireUninterruptibly();
                    try {
                        keep(part);
                    } finally {
                        starting.release();
                    }
                },
                threads);
    }

    private void keep(Part part) {
        if (stopping) {
            throw new Problem("stopped while starting");
        }
        var keeper = new Keeper(part, settings, console);
        keepers.add(keeper);
        try {
            keeper.start();
        } catch (IOException | SQLException failed) {
            throw new Problem(part.name() + " cannot be started: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            throw new Problem("stopped while starting", stopped);
        }
    }

    private static void join(CompletableFuture<?> all) {
        try {
            all.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw failed;
        }
    }
}
