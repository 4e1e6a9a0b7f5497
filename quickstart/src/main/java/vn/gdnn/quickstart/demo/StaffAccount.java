package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import vn.gdnn.quickstart.demo.school.School;
import vn.gdnn.quickstart.demo.school.StaffFiles;

/** Says in the realm which members of the staff of a school the accounts {@code teacher} and {@code trainer} are: its first two. */
final class StaffAccount {

    private final KeycloakAdmin admin;
    private final GatewayClient.Caller system;
    private final Tally tally;

    StaffAccount(KeycloakAdmin admin, GatewayClient.Caller system, Tally tally) {
        this.admin = admin;
        this.system = system;
        this.tally = tally;
    }

    void bring(School school) throws IOException, InterruptedException {
        bind("teacher", StaffFiles.code(1));
        bind("trainer", StaffFiles.code(2));
    }

    private void bind(String name, String code) throws IOException, InterruptedException {
        var member = system.get("/api/training/v1/staff?q=" + code)
                .orFail()
                .body()
                .at("/items/0/id")
                .asText();
        var account = admin.get("/users?exact=true&briefRepresentation=false&username=" + name)
                .path(0);
        var attributes = (ObjectNode) account.path("attributes");
        if (!attributes.at("/staff/0").asText().equals(member)) {
            attributes.putPOJO("staff", List.of(member));
            admin.put("/users/" + account.path("id").asText(), account);
            tally.changed(1);
        }
    }
}
