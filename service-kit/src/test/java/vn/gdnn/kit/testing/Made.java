package vn.gdnn.kit.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.gdnn.kit.testing.Realm.Seat;

/** What a school has, by the names that the table of {@link Places} gives it. */
public final class Made {

    private final Seat seat;
    private final Wire wire;
    private final Asking asking;
    private final Map<String, String> things = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    Made(Seat seat, Wire wire, Asking asking) {
        this.seat = seat;
        this.wire = wire;
        this.asking = asking;
        things.put("institution", seat.school());
        things.put("province", seat.province());
    }

    /** The code of the school. */
    public String school() {
        return seat.school();
    }

    /** The province where it stands. */
    public String province() {
        return seat.province();
    }

    /** Says what a thing is that was made otherwise. */
    public String put(String name, String value) {
        things.put(name, value);
        if (name.equals("staff")) {
            Realm.person(seat, value);
        }
        return value;
    }

    /** As {@link #put(String, String)}; what goes wrong is told once everything was tried. */
    public String put(String name, Supplier<String> maker) {
        try {
            return put(name, maker.get());
        } catch (RuntimeException | AssertionError e) {
            faults.add(name + ": " + e);
            return put(name, Schemas.NOBODYS);
        }
    }

    /** Makes a thing by an operation of the contract, out of what there is already; its id. */
    public String ask(String name, String operationId) {
        return put(name, () -> asked(operationId));
    }

    private String asked(String operationId) {
        var operation = CommittedOperation.all()
                .filter(one -> one.toString().equals(operationId))
                .findFirst()
                .orElseThrow();
        var roles = operation.rolesWithScope();
        var role = roles.stream()
                .filter(one -> !Realm.isOfProvince(one))
                .findFirst()
                .orElseGet(() -> roles.get(0));
        var ask = asking.about(operation, things).by(Realm.token(role, seat));
        var answer = wire.send(ask);
        if (!answer.isGood() || !answer.json().has("id")) {
            throw new AssertionError(ask + " -> " + answer);
        }
        return answer.json().path("id").asText();
    }

    List<String> faults() {
        return faults;
    }

    Map<String, String> things() {
        return things;
    }
}
