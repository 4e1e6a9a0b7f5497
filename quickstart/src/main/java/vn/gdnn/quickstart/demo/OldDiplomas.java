package vn.gdnn.quickstart.demo;

import java.io.IOException;
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
            var path = RECORDS + "jobs/" + approved.path("jobId").asText();
            var job = Imports.ended(head, path, head.get(path).orFail().body());
            if (!job.path("status").asText().equals("DONE")
                    || job.path("refused").asLong() > 0) {
                throw new IOException("Old diplomas were not taken over: " + job);
            }
            tally.changed(job.path("done").asLong());
        }
        return !waiting.isEmpty();
    }
}
