package vn.gdnn.quickstart.demo;

import java.io.IOException;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;

/** What the papers of a school need first: who signs, asked by one person and approved by the head, and the place. */
final class Signers {

    private static final String SIGNERS = "/api/records/v1/signers";
    private static final String ACCOUNT = "head";

    private final Caller registrar;
    private final Caller head;
    private final Tally tally;

    Signers(Caller registrar, Caller head, Tally tally) {
        this.registrar = registrar;
        this.head = head;
        this.tally = tally;
    }

    void bring() throws IOException, InterruptedException {
        for (var signer : registrar.get(SIGNERS).orFail().body()) {
            if (signer.path("account").asText().equals(ACCOUNT)) {
                return;
            }
        }
        var asked = registrar
                .post(
                        SIGNERS,
                        Map.of(
                                "account", ACCOUNT,
                                "fullName", "Nguyễn Văn Hiệu",
                                "title", "Hiệu trưởng",
                                "validFrom", "2025-07-01"))
                .orFail()
                .body();
        head.post(SIGNERS + "/" + ACCOUNT + "/requests/" + asked.path("id").asText() + "/approval", Map.of())
                .orFail();
        tally.changed(1);
    }
}
