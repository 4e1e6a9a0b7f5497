package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gdnn.quickstart.demo.school.School;

/** Clients of the demonstration realm for schools that it has none for: a system, a reviewer and a head each. */
final class SchoolClients {

    private static final int SCHOOLS_OF_A_BATCH = 50;
    private static final int PAGE = 500;

    private static final List<String> OF_SYSTEMS = List.of("registrar", "training-manager", "curriculum-designer");
    private static final List<String> OF_REVIEWERS = List.of("curriculum-reviewer");
    private static final List<String> OF_HEADS = List.of("school-head");

    private final KeycloakAdmin admin;
    private final Map<String, JsonNode> roles = new HashMap<>();

    SchoolClients(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Creates the missing ones and returns for how many schools. */
    int bring(List<School> schools, Progress progress) throws IOException, InterruptedException {
        var known = known();
        var missing = schools.stream()
                .filter(school -> !known.containsAll(rolesOf(school).keySet()))
                .toList();
        var meter = new Meter(progress, "accounts", missing.size());
        for (var from = 0; from < missing.size(); from += SCHOOLS_OF_A_BATCH) {
            var batch = missing.subList(from, Math.min(from + SCHOOLS_OF_A_BATCH, missing.size()));
            create(batch);
            meter.add(batch.size(), true);
        }
        meter.end();
        return missing.size();
    }

    private void create(List<School> batch) throws IOException, InterruptedException {
        var clients = new ArrayList<Object>();
        var users = new ArrayList<Object>();
        var rolesOf = new HashMap<String, List<String>>();
        for (var school : batch) {
            rolesOf(school).forEach((id, roles) -> {
                rolesOf.put(id, roles);
                add(clients, users, school, id, roles);
            });
        }
        var body = Map.of("ifResourceExists", "SKIP", "clients", clients, "users", users);
        var made = admin.post("/partialImport", body);
        for (var result : made.path("results")) {
            if ("CLIENT".equals(result.path("resourceType").asText())) {
                limit(
                        result.path("id").asText(),
                        rolesOf.getOrDefault(result.path("resourceName").asText(), List.of()));
            }
        }
    }

    /** A client's tokens carry the roles that its account needs and no others. */
    private void limit(String client, List<String> names) throws IOException, InterruptedException {
        var wanted = new ArrayList<JsonNode>();
        for (var name : names) {
            wanted.add(role(name));
        }
        admin.post("/clients/" + client + "/scope-mappings/realm", wanted);
    }

    private JsonNode role(String name) throws IOException, InterruptedException {
        var known = roles.get(name);
        if (known == null) {
            known = admin.get("/roles/" + name);
            roles.put(name, known);
        }
        return known;
    }

    private static Map<String, List<String>> rolesOf(School school) {
        return Map.of(
                Identities.systemOf(school), OF_SYSTEMS,
                Identities.reviewerOf(school), OF_REVIEWERS,
                Identities.headOf(school), OF_HEADS);
    }

    private static void add(List<Object> clients, List<Object> users, School school, String id, List<String> roles) {
        var client = new HashMap<String, Object>(Map.of(
                "clientId",
                id,
                "name",
                id + " (demonstration)",
                "protocol",
                "openid-connect",
                "publicClient",
                false,
                "secret",
                id + "-secret",
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "protocolMappers",
                List.of(
                        mapper(
                                "gdnn-api audience",
                                "oidc-audience-mapper",
                                Map.of("included.custom.audience", "gdnn-api")),
                        claim("institution", school.code()),
                        claim("province", school.institution().province()))));
        clients.add(client);
        users.add(Map.of(
                "username",
                "service-account-" + id,
                "enabled",
                true,
                "serviceAccountClientId",
                id,
                "realmRoles",
                roles));
    }

    private static Object claim(String name, String value) {
        return mapper(
                name,
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", name, "claim.value", value, "jsonType.label", "String"));
    }

    private static Object mapper(String name, String kind, Map<String, String> what) {
        var config = new HashMap<>(what);
        config.put("access.token.claim", "true");
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config);
    }

    private Set<String> known() throws IOException, InterruptedException {
        var known = new HashSet<String>();
        JsonNode page;
        var first = 0;
        do {
            page = admin.get("/clients?first=" + first + "&max=" + PAGE);
            page.forEach(client -> known.add(client.path("clientId").asText()));
            first += PAGE;
        } while (page.size() == PAGE);
        return known;
    }
}
