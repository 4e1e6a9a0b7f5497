package vn.gdnn.training;

import static vn.gdnn.kit.tenancy.Roles.MINISTRY_ADMIN;
import static vn.gdnn.kit.tenancy.Roles.REGISTRAR;
import static vn.gdnn.kit.tenancy.Roles.SCHOOL_HEAD;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.gdnn.kit.testing.Tokens;

/** Who calls the service, and what they usually ask. */
public final class Callers {

    public static final String ROOT = "/api/training/v1";
    public static final String STAFF = ROOT + "/staff";

    private Callers() {}

    public static RequestSpecification hanoi() {
        return Tokens.institution("CDHN01", REGISTRAR).contentType(ContentType.JSON);
    }

    public static RequestSpecification danang() {
        return Tokens.institution("TCDN01", REGISTRAR).contentType(ContentType.JSON);
    }

    public static RequestSpecification head() {
        return Tokens.institution("CDHN01", SCHOOL_HEAD).contentType(ContentType.JSON);
    }

    public static RequestSpecification ministry() {
        return Tokens.ministry(MINISTRY_ADMIN).contentType(ContentType.JSON);
    }

    /** A teacher of the college in Hà Nội, born in 1980, employed since 2010. */
    public static String teacher(String code) {
        return registered(hanoi(), staff(code, "Nguyễn Thị Minh", "TEACHER"));
    }

    public static String registered(RequestSpecification caller, String body) {
        return caller.body(body).post(STAFF).then().statusCode(201).extract().path("id");
    }

    public static String staff(String code, String fullName, String position) {
        return staff(code, fullName, position, "");
    }

    public static String staff(String code, String fullName, String position, String further) {
        return """
                {"code": "%s", "fullName": "%s", "position": "%s", "dateOfBirth": "1980-05-01",
                 "employedSince": "2010-09-01"%s}""".formatted(code, fullName, position, further);
    }

    public static String training(String title, String completedOn) {
        return """
                {"subject": "DIGITAL_COMPETENCE", "title": "%s", "provider": "Trường ĐHSPKT",
                 "completedOn": "%s", "competences": ["1.1", "6.2"], "certificateNumber": "CC-1"}""".formatted(title, completedOn);
    }

    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", org.hamcrest.Matchers.is(code));
    }
}
