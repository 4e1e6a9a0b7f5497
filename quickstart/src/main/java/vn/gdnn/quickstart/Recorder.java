package vn.gdnn.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Makes the start-up caches that are missing: runs the parts they are missing for, with data and ports of their own that
 * are gone afterwards, asks them what a start asks, and makes the caches from what they loaded.
 */
final class Recorder {

    private final Settings settings;
    private final Jdk jdk;
    private final Console console;

    Recorder(Settings settings, Jdk jdk, Console console) {
        this.settings = settings;
        this.jdk = jdk;
        this.console = console;
    }

    /** A suite without caches runs too, so a failure is reported and no more. */
    void makeMissing() throws IOException, InterruptedException {
        var missing = missing(parts(settings));
        if (missing.isEmpty()) {
            return;
        }
        console.say("recording start-up caches (GDNN_AOT=off goes without): " + names(missing));
        try {
            record(names(missing));
            console.say("start-up caches recorded");
        } catch (Problem | IOException failed) {
            console.say("starts will take longer, their caches could not be recorded: " + failed.getMessage());
        }
    }

    private void record(String names) throws IOException, InterruptedException {
        var apart = settings.apart(changes(names));
        new Leftovers(apart, console).stop();
        Folders.delete(apart.home());
        var parts = parts(apart);
        var suite = new Suite(apart, parts, new Console(new PrintStream(OutputStream.nullOutputStream())));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(suite, apart), "remove"));
        try {
            visit(suite, apart);
            suite.stop();
            make(missing(parts));
        } finally {
            remove(suite, apart);
        }
    }

    private static void visit(Suite suite, Settings apart) throws IOException {
        var realm = new RealmStandIn(apart);
        try {
            suite.start();
            new Visit(apart).ask();
        } finally {
            realm.stop();
        }
    }

    private static void make(List<CachedPart> missing) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var made = new ArrayList<Future<?>>();
            for (var part : missing) {
                made.add(threads.submit(() -> {
                    part.makeCache();
                    return null;
                }));
            }
            for (var one : made) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new Problem(String.valueOf(failed.getCause()), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private synchronized void remove(Suite suite, Settings apart) {
        suite.stop();
        try {
            Folders.delete(apart.home());
        } catch (IOException left) {
            console.say("left over: " + left.getMessage());
        }
    }

    private static Map<String, String> changes(String names) throws IOException {
        var changes = new HashMap<String, String>();
        changes.put("GDNN_PARTS", "postgres,kafka," + names);
        var ports = Port.free(Port.values().length).iterator();
        for (var port : Port.values()) {
            changes.put(port.variable(), Integer.toString(ports.next()));
        }
        return changes;
    }

    private List<CachedPart> missing(Parts parts) throws IOException {
        var missing = new ArrayList<CachedPart>();
        for (var part : parts.cached()) {
            if (Parts.wanted(settings, part.name()) && part.lacksCache()) {
                missing.add(part);
            }
        }
        return missing;
    }

    private static String names(List<CachedPart> parts) {
        return parts.stream().map(Part::name).collect(Collectors.joining(","));
    }

    private Parts parts(Settings of) throws IOException {
        return new Parts(of, jdk, new Secrets(of));
    }
}
