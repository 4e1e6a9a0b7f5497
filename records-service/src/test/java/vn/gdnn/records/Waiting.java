package vn.gdnn.records;

import io.restassured.specification.RequestSpecification;

/** Requests as the list shows them to whoever may approve. */
public final class Waiting {

    private Waiting() {}

    /** Where the list says that a request, or what was asked about that subject, is approved. */
    public static String place(RequestSpecification second, String kind, String request) {
        return second.queryParam("kind", kind)
                .queryParam("limit", 200)
                .get("/api/records/v1/approvals")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%1$s' || it.subject == '%1$s' }.approval".formatted(request));
    }
}
