package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The roles of the realm, and accounts that hold one each. */
final class Realm {

    private static final Path FILE = Path.of("../deploy/keycloak/gdnn-realm.json");
    private static final String OF_A_PROVINCE = "province-officer";
    private static final Set<String> OF_NOBODY = Set.of("ministry-analyst", "ministry-admin", "auditor", "portal");

    private static final Set<String> OF_A_PERSON = Set.of("staff", "trainer");
    private static final Map<Seat, String> MEMBERS = new ConcurrentHashMap<>();

    private Realm() {}

    /** A school and the province where it stands. */
    record Seat(String school, String province) {}

    static List<String> roles() {
        try {
            var roles = new ObjectMapper().readTree(FILE.toFile()).at("/roles/realm");
            return roles.findValuesAsText("name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the role belongs to a school or to a province, and sees no other. */
    static boolean hasScope(String role) {
        return !OF_NOBODY.contains(role);
    }

    static boolean isOfProvince(String role) {
        return role.equals(OF_A_PROVINCE);
    }

    /** Says which member of the staff there is the person whose accounts hold the roles of a person. */
    static void person(Seat seat, String member) {
        MEMBERS.put(seat, member);
    }

    /** The token of an account with this role there; of the whole country where the role is. */
    static String token(String role, Seat seat) {
        return Tokens.token(role + "-" + seat.school(), claims(role, seat), role);
    }

    /** The tokens of accounts with this role that say neither or not the right one of school and province. */
    static List<String> forgotten(String role, Seat seat) {
        if (!hasScope(role)) {
            return List.of();
        }
        Map<String, String> other = role.equals(OF_A_PROVINCE) ? Map.of() : Map.of("province", seat.province());
        var tokens = new ArrayList<>(List.of(forgotten(role, Map.of()), forgotten(role, other)));
        if (OF_A_PERSON.contains(role)) {
            tokens.add(forgotten(role, Map.of("institution", seat.school())));
            tokens.add(forgotten(role, Map.of("staff", Schemas.NOBODYS)));
        }
        return tokens;
    }

    private static String forgotten(String role, Map<String, String> claims) {
        return Tokens.token("forgotten", claims, role);
    }

    private static Map<String, String> claims(String role, Seat seat) {
        if (!hasScope(role)) {
            return Map.of();
        }
        if (OF_A_PERSON.contains(role)) {
            return Map.of("institution", seat.school(), "staff", MEMBERS.getOrDefault(seat, Schemas.NOBODYS));
        }
        return role.equals(OF_A_PROVINCE) ? Map.of("province", seat.province()) : Map.of("institution", seat.school());
    }
}
