package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Says in the realm which members of the staff of a school the accounts {@code teacher} and {@code trainer} are: its first two. */
final class StaffAccount {

    private final KeycloakAdmin admin;
    private final StaffIds staff;
    private final Tally tally;

    StaffAccount(KeycloakAdmin admin, StaffIds staff, Tally tally) {
        this.admin = admin;
        this.staff = staff;
        this.tally = tally;
    }

    void bring() throws IOException, InterruptedException {
        bind("teacher", staff.of(1));
        bind("trainer", staff.of(2));
    }

    private void bind(String name, String member) throws IOException, InterruptedException {
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
