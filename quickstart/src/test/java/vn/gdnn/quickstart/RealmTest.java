package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path REALMS = Path.of("../deploy/keycloak");

    @Test
    void the_production_realm_carries_no_secret_and_no_user() throws IOException {
        var production = realm("gdnn-realm-production.json");

        assertThat(production.findValues("secret")).isEmpty();
        assertThat(production.findValues("credentials")).isEmpty();
        assertThat(production.has("users")).isFalse();
        assertThat(production.at("/sslRequired").asText()).isEqualTo("external");
    }

    @Test
    void both_realms_know_the_same_roles() throws IOException {
        var demonstration = realm("gdnn-realm.json");

        assertThat(demonstration.at("/roles"))
                .isEqualTo(realm("gdnn-realm-production.json").at("/roles"));
        assertThat(demonstration.at("/roles/realm").findValuesAsText("name"))
                .contains("registrar", "school-head", "province-officer", "ministry-admin", "portal", "auditor");
    }

    @Test
    void every_client_that_gets_tokens_is_made_for_the_audience_of_the_suite() throws IOException {
        for (var file : realms()) {
            for (var client : realm(file).path("clients")) {
                var audience = getsTokens(client) ? List.of("gdnn-api") : List.of();

                assertThat(client.findValuesAsText("included.custom.audience"))
                        .as(file + " " + client.path("clientId").asText())
                        .isEqualTo(audience);
            }
        }
    }

    @Test
    void a_token_lives_for_five_minutes_at_most() throws IOException {
        for (var file : realms()) {
            var realm = realm(file);
            var lifespans = new ArrayList<Integer>();
            Stream.of("accessTokenLifespan", "accessTokenLifespanForImplicitFlow", "access.token.lifespan")
                    .forEach(name -> realm.findValues(name).forEach(value -> lifespans.add(value.asInt())));

            assertThat(lifespans)
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(seconds -> assertThat(seconds).isBetween(1, 300));
        }
    }

    @Test
    void a_token_carries_the_roles_that_its_client_is_for_and_no_others() throws IOException {
        for (var file : realms()) {
            var realm = realm(file);
            for (var client : realm.path("clients")) {
                assertThat(client.at("/fullScopeAllowed"))
                        .as(file + " " + client.path("clientId").asText())
                        .hasToString("false");
            }
            assertThat(realm.path("scopeMappings").findValuesAsText("client"))
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(clients(realm, RealmTest::getsTokens));
        }
    }

    @Test
    void a_login_returns_to_one_address_each_and_to_none_with_a_wildcard() throws IOException {
        for (var file : realms()) {
            for (var name : List.of("redirectUris", "webOrigins", "post.logout.redirect.uris")) {
                assertThat(realm(file).findValues(name))
                        .as(file + " " + name)
                        .isNotEmpty()
                        .allSatisfy(uris -> assertThat(uris.toString()).doesNotContain("*"));
            }
        }
    }

    /** Keycloak gives a login without end only where the role offline_access is within what the client's tokens carry. */
    @Test
    void nobody_logs_in_by_the_command_line_client_or_for_ever() throws IOException {
        for (var file : realms()) {
            var realm = realm(file);

            assertThat(clients(realm, client -> !client.path("enabled").asBoolean()))
                    .as(file)
                    .containsExactly("admin-cli");
            assertThat(realm.findValues("realmRoles").toString()).doesNotContain("offline_access");
            assertThat(realm.path("scopeMappings").toString()).doesNotContain("offline_access");
        }
    }

    @Test
    void passwords_are_taken_from_programs_in_the_demonstration_only() throws IOException {
        for (var file : realms()) {
            var taken = clients(
                    realm(file),
                    client -> client.path("directAccessGrantsEnabled").asBoolean());

            assertThat(taken).isEqualTo(file.equals("gdnn-realm.json") ? List.of("gdnn-web") : List.of());
        }
    }

    @Test
    void the_services_ask_about_accounts_as_a_client_that_can_do_nothing_else() throws IOException {
        for (var file : realms()) {
            assertThat(clients(realm(file), client -> !getsTokens(client)))
                    .as(file)
                    .containsExactlyInAnyOrder("gdnn-api", "admin-cli");
        }
    }

    @Test
    void nobody_edits_their_own_name_or_office_and_an_account_is_not_made_without_an_office() throws IOException {
        for (var file : realms()) {
            var profile = new ObjectMapper()
                    .readTree(realm(file)
                            .findValue("kc.user.profile.config")
                            .get(0)
                            .asText());
            for (var attribute : profile.path("attributes")) {
                assertThat(attribute.at("/permissions/edit")).hasToString("[\"admin\"]");
                if (Set.of("institution", "province")
                        .contains(attribute.path("name").asText())) {
                    assertThat(attribute.at("/required/roles")).hasToString("[\"admin\"]");
                }
            }
            assertThat(profile.findValuesAsText("name"))
                    .contains("firstName", "lastName", "email", "institution", "province");
        }
    }

    @Test
    void every_person_of_the_demonstration_has_an_office() throws IOException {
        for (var user : realm("gdnn-realm.json").path("users")) {
            if (!user.has("serviceAccountClientId")) {
                assertThat(user.at("/attributes/institution")).hasSize(1);
                assertThat(user.at("/attributes/province")).hasSize(1);
            }
        }
    }

    /** Whatever the repository has, so that none is forgotten. */
    private static List<String> realms() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            var found = files.filter(file -> file.getFileName().toString().matches(".*realm.*\\.json"))
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .noneMatch(part -> part.toString().matches("target|\\.git|\\.quickstart")))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(found).containsExactly("gdnn-realm-production.json", "gdnn-realm.json");
            return found;
        }
    }

    private static boolean getsTokens(JsonNode client) {
        return Stream.of(
                        "standardFlowEnabled",
                        "implicitFlowEnabled",
                        "directAccessGrantsEnabled",
                        "serviceAccountsEnabled")
                .anyMatch(flow -> client.path(flow).asBoolean(true));
    }

    private static List<String> clients(JsonNode realm, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(wanted)
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    private static JsonNode realm(String file) throws IOException {
        return new ObjectMapper().readTree(REALMS.resolve(file).toFile());
    }
}
