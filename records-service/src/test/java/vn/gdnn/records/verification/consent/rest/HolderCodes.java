package vn.gdnn.records.verification.consent.rest;

import static vn.gdnn.records.Requests.registrar;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Codes that the school hands over with diplomas. */
final class HolderCodes {

    private static final String PLACE = "/api/records/v1/holder-codes";

    private HolderCodes() {}

    /** A code just made for an issued diploma's holder. */
    static String of(String diploma) {
        return asked(Map.of("diplomaIds", List.of(diploma)))
                .statusCode(201)
                .extract()
                .path("items[0].code");
    }

    static ValidatableResponse asked(Map<String, ?> request) {
        return registrar().body(request).post(PLACE).then();
    }
}
