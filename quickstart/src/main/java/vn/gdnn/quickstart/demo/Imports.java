package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.DataFile;

/** Sends files to the bulk imports and waits until they are in; a file that is in already is not sent again. */
final class Imports {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int ERRORS_SHOWN = 5;
    private static final Set<String> WORKING = Set.of("RECEIVED", "READY", "RUNNING");

    private final Tally tally;

    Imports(Tally tally) {
        this.tally = tally;
    }

    /** Whether the file had to be sent. */
    boolean bring(Caller caller, ImportFile kind, DataFile file) throws IOException, InterruptedException {
        if (file.rows() == 0 || isIn(caller, kind, file)) {
            return false;
        }
        var patience = new Patience();
        var job = send(caller, kind, file);
        while (job.path("refused").asLong() > 0) {
            var errors = errors(caller, kind, job);
            if (!errors.stream()
                            .allMatch(error -> kind.mayPass(error.path("code").asText()))
                    || patience.isOver()) {
                throw refused(kind, file, job, errors);
            }
            patience.pause();
            job = send(caller, kind, file);
        }
        return true;
    }

    private static boolean isIn(Caller caller, ImportFile kind, DataFile file)
            throws IOException, InterruptedException {
        var jobs = caller.get(kind.jobs() + "?limit=200").orFail().body().path("items");
        return stream(jobs)
                .anyMatch(job -> job.path("kind").asText().equals(kind.kind())
                        && job.path("status").asText().equals("DONE")
                        && job.path("rowsRead").asLong() == file.rows()
                        && job.path("refused").asLong() == 0);
    }

    private JsonNode send(Caller caller, ImportFile kind, DataFile file) throws IOException, InterruptedException {
        var patience = new Patience();
        var answer = caller.post(kind.door(), file.type(), BodyPublishers.ofByteArray(file.bytes()));
        while (answer.isRefusedWith("INSTITUTION_UNKNOWN") && !patience.isOver()) {
            patience.pause();
            answer = caller.post(kind.door(), file.type(), BodyPublishers.ofByteArray(file.bytes()));
        }
        var received = answer.orFail().body();
        var job = ended(caller, kind.jobs() + "/" + received.path("id").asText(), received);
        if (!job.path("status").asText().equals("DONE")) {
            throw new IOException("The import of " + kind.kind() + " ended as "
                    + job.path("status").asText() + " " + job.path("failure").asText());
        }
        tally.changed(job.path("accepted").asLong() - job.path("unchanged").asLong());
        return job;
    }

    /** The job at its end; it is asked for less and less often. */
    static JsonNode ended(Caller caller, String path, JsonNode begun) throws IOException, InterruptedException {
        var pause = SHORTEST_PAUSE;
        var job = begun;
        while (WORKING.contains(job.path("status").asText())) {
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            job = caller.get(path).orFail().body();
        }
        return job;
    }

    private static List<JsonNode> errors(Caller caller, ImportFile kind, JsonNode job)
            throws IOException, InterruptedException {
        var path = kind.jobs() + "/" + job.path("id").asText() + "/errors?limit=200";
        return stream(caller.get(path).orFail().body().path("items")).toList();
    }

    private static IOException refused(ImportFile kind, DataFile file, JsonNode job, List<JsonNode> errors) {
        var shown = errors.stream()
                .limit(ERRORS_SHOWN)
                .map(error -> "line %d, %s: %s (%s)"
                        .formatted(
                                error.path("line").asLong(),
                                error.path("column").asText(),
                                error.path("code").asText(),
                                error.path("message").asText()))
                .collect(Collectors.joining("; "));
        return new IOException("The import of %s refused %d of %d rows: %s"
                .formatted(kind.kind(), job.path("refused").asLong(), file.rows(), shown));
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
