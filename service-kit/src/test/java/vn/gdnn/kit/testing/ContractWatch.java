package vn.gdnn.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Holds every answer that a test receives against the committed contract of the service. */
public class ContractWatch implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var watched = RestAssured.filters().stream().anyMatch(DeclaredOnly.class::isInstance);
        if (!watched && DeclaredOnly.isContractThere()) {
            RestAssured.filters(new DeclaredOnly());
        }
    }
}
