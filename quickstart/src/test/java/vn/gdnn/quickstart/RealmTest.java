package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
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
    void every_client_is_made_for_the_audience_of_the_suite() throws IOException {
        for (var file : new String[] {"gdnn-realm.json", "gdnn-realm-production.json"}) {
            var clients = StreamSupport.stream(realm(file).at("/clients").spliterator(), false);

            assertThat(clients)
                    .allSatisfy(client -> assertThat(client.findValuesAsText("included.custom.audience"))
                            .containsExactly("gdnn-api"));
        }
    }

    @Test
    void nobody_edits_their_own_name_or_office_and_an_account_is_not_made_without_an_office() throws IOException {
        for (var file : new String[] {"gdnn-realm.json", "gdnn-realm-production.json"}) {
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

    private static JsonNode realm(String file) throws IOException {
        return new ObjectMapper().readTree(REALMS.resolve(file).toFile());
    }
}
