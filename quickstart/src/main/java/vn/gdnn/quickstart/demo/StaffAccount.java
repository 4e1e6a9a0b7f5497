package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import vn.gdnn.quickstart.demo.school.School;

/** Says in the realm which member of the staff of a school the account {@code teacher} is: that school's first. */
final class StaffAccount {

    private static final String ACCOUNT = "teacher";

    private final KeycloakAdmin admin;
    private final GatewayClient.Caller system;
    private final Tally tally;

    StaffAccount(KeycloakAdmin admin, GatewayClient.Caller system, Tally tally) {
        this.admin = admin;
        this.system = system;
        this.tally = tally;
    }

    void bring(School school) throws IOException, InterruptedException {
        var member = system.get(
                        "/api/training/v1/staff?q=" + school.staffFiles().first())
                .orFail()
                .body()
                .at("/items/0/id")
                .asText();
        var account = admin.get("/users?exact=true&briefRepresentation=false&username=" + ACCOUNT)
                .path(0);
        var attributes = (ObjectNode) account.path("attributes");
        if (!attributes.at("/staff/0").asText().equals(member)) {
            attributes.putPOJO("staff", List.of(member));
            admin.put("/users/" + account.path("id").asText(), account);
            tally.changed(1);
        }
    }
}
