package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;

/** The head of a school approves what its files of old diplomas ask for. */
final class OldDiplomas {

    private static final String RECORDS = "/api/records/v1/";

    private final Caller head;
    private final Tally tally;

    OldDiplomas(Caller head, Tally tally) {
        this.head = head;
        this.tally = tally;
    }

    /** Whether any file waited for it. */
    boolean approve() throws IOException, InterruptedException {
        var waiting = head.all(RECORDS + "approvals?kind=OLD_ENTRIES");
        for (var request : waiting) {
            var file = RECORDS + "diplomas/imports/" + request.path("subject").asText();
            var approved = head.post(file + "/approval", Map.of()).orFail().body();
            var job = ended(RECORDS + "jobs/" + approved.path("jobId").asText());
            if (!job.path("status").asText().equals("DONE")
                    || job.path("refused").asLong() > 0) {
                throw new IOException("Old diplomas were not taken over: " + job);
            }
            tally.changed(job.path("done").asLong());
        }
        return !waiting.isEmpty();
    }

    private JsonNode ended(String path) throws IOException, InterruptedException {
        var job = head.get(path).orFail().body();
        while (List.of("READY", "RUNNING").contains(job.path("status").asText())) {
            Thread.sleep(50);
            job = head.get(path).orFail().body();
        }
        return job;
    }
}
