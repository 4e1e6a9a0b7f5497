package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;

/** What the papers of a school need first: the place of issue, and who signs, asked by one person and approved by the head. */
final class Signers {

    private static final String WORDING = "/api/records/v1/document-wording";
    private static final String SIGNERS = "/api/records/v1/signers";
    private static final String ACCOUNT = "head";
    private static final String REQUESTS = SIGNERS + "/" + ACCOUNT + "/requests";

    private final Caller registrar;
    private final Caller head;
    private final Tally tally;

    Signers(Caller registrar, Caller head, Tally tally) {
        this.registrar = registrar;
        this.head = head;
        this.tally = tally;
    }

    void bring() throws IOException, InterruptedException {
        bringPlace();
        for (var signer : registrar.get(SIGNERS).orFail().body()) {
            if (signer.path("account").asText().equals(ACCOUNT)) {
                return;
            }
        }
        head.post(REQUESTS + "/" + asked().path("id").asText() + "/approval", Map.of())
                .orFail();
        tally.changed(1);
    }

    private void bringPlace() throws IOException, InterruptedException {
        if (head.get(WORDING).orFail().body().path("place").isTextual()) {
            return;
        }
        head.put(
                        WORDING,
                        Map.of(
                                "headTitle", "Hiệu trưởng",
                                "englishHeadTitle", "Principal",
                                "place", "Hà Nội",
                                "occupations", Map.of()))
                .orFail();
        tally.changed(1);
    }

    /** The request that waits since a loading was broken off, or a new one. */
    private JsonNode asked() throws IOException, InterruptedException {
        for (var request : registrar.get(REQUESTS).orFail().body()) {
            if (request.path("ruling").isNull()) {
                return request;
            }
        }
        return registrar
                .post(
                        SIGNERS,
                        Map.of(
                                "account", ACCOUNT,
                                "fullName", "Nguyễn Văn Hiệu",
                                "title", "Hiệu trưởng",
                                "validFrom", "2025-07-01"))
                .orFail()
                .body();
    }
}
