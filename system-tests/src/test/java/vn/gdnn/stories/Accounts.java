package vn.gdnn.stories;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Consumer;

/** Accounts of the realm, as its administrator changes them. */
final class Accounts {

    private Accounts() {}

    static void change(String user, Consumer<Map<String, Object>> change) {
        var users = Suite.realm().replace("/realms/", "/admin/realms/") + "/users";
        Map<String, Object> account = administrator()
                .queryParams(Map.of("username", user, "exact", true, "briefRepresentation", false))
                .get(users)
                .then()
                .statusCode(200)
                .extract()
                .path("[0]");
        change.accept(account);
        administrator()
                .contentType("application/json")
                .body(account)
                .put(users + "/" + account.get("id"))
                .then()
                .statusCode(204);
    }

    private static RequestSpecification administrator() {
        String token = given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "admin-password"))
                .post(Suite.realm().replace("/realms/gdnn", "/realms/master") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().header("Authorization", "Bearer " + token);
    }
}
