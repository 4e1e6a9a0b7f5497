package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

    private final URI keycloak;
    private final String adminPassword;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> roles = new HashMap<>();
    private String token = "";
    private Instant staleFrom = Instant.EPOCH;

    SchoolClients(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
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
        var made = send(posting("/partialImport", body));
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
        send(posting("/clients/" + client + "/scope-mappings/realm", wanted));
    }

    private JsonNode role(String name) throws IOException, InterruptedException {
        var known = roles.get(name);
        if (known == null) {
            known = send(request("/roles/" + name).GET());
            roles.put(name, known);
        }
        return known;
    }

    private HttpRequest.Builder posting(String path, Object body) throws IOException, InterruptedException {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
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
            page = send(request("/clients?first=" + first + "&max=" + PAGE).GET());
            page.forEach(client -> known.add(client.path("clientId").asText()));
            first += PAGE;
        } while (page.size() == PAGE);
        return known;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms/gdnn" + path))
                .header("Authorization", "Bearer " + token());
    }

    /** Administrators' tokens live for a minute: one is asked for every half of it. */
    private String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(staleFrom)) {
            var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                    + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
            var answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            token = answer.path("access_token").asText();
            staleFrom = Instant.now().plusSeconds(30);
        }
        return token;
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IOException("Keycloak answered %d to %s: %s"
                    .formatted(
                            response.statusCode(),
                            response.uri().getPath(),
                            new String(response.body(), StandardCharsets.UTF_8)));
        }
        return json.readTree(response.body());
    }
}
