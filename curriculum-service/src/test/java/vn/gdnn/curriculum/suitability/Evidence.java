package vn.gdnn.curriculum.suitability;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.gdnn.curriculum.programme.Desk;

/** Files that show how a version is taught by digital methods. */
public final class Evidence {

    private Evidence() {}

    public static Response add(RequestSpecification caller, String programme, byte[] file) {
        return caller.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)))
                .contentType("application/pdf")
                .body(file)
                .post(place(programme) + "/evidence");
    }

    public static Response confirm(RequestSpecification caller, String programme) {
        return caller.header("If-Match", Desk.read(programme).header("ETag")).post(place(programme) + "/confirmation");
    }

    static String place(String programme) {
        return Desk.PLACE + "/" + programme + "/digital-methods";
    }
}
