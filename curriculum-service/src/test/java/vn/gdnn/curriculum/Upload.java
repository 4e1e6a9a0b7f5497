package vn.gdnn.curriculum;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Files as they are sent. */
public final class Upload {

    private Upload() {}

    /** A caller who sends bytes as they are, under this type and no other. */
    public static RequestSpecification as(String contentType, RequestSpecification caller) {
        return caller.config(RestAssured.config()
                        .encoderConfig(encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, ContentType.BINARY)))
                .contentType(contentType)
                .header("Accept-Language", "en");
    }
}
